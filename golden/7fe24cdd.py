def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid, the output is a 6x6 grid
    2. The output is twice as high and twice as wide as the input
    3. The top left quarter of the output is a copy of the input
    4. The top right quarter is the input rotated by 90 degrees clockwise
    5. The bottom right quarter is the input rotated by 180 degrees
    6. The bottom left quarter is the input rotated by 90 degrees counterclockwise

    Procedure:
    1. Rotate the input by 90 degrees clockwise, by 180 degrees and by 90 degrees counterclockwise
    2. Put the input and the three rotated copies together, two by two
    3. Return the result
    """

    # 1. Rotate the input
    clockwise = [list(row) for row in zip(*grid[::-1])]
    upside_down = [row[::-1] for row in grid[::-1]]
    counterclockwise = [list(row) for row in zip(*grid)][::-1]

    # 2. Put the four quarters together
    upper = [left + right for left, right in zip(grid, clockwise)]
    lower = [left + right for left, right in zip(counterclockwise, upside_down)]
    result = upper + lower

    return result
