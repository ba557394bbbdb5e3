def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with one color on a background of 0
    2. The output is a 6x6 grid, twice as high and twice as wide
    3. The upper left block of the output is a copy of the input
    4. The upper right block is the input rotated by 90 degrees counterclockwise
    5. The lower left block is the input rotated by 180 degrees
    6. The lower right block is the input rotated by 90 degrees clockwise

    Procedure:
    1. Rotate the input by 90 degrees counterclockwise, by 180 degrees and by 90 degrees clockwise
    2. Put the four blocks together
    3. Return the result
    """

    # 1. Rotate the input
    counterclockwise = [list(row) for row in zip(*grid)][::-1]
    half_turn = [row[::-1] for row in grid[::-1]]
    clockwise = [list(row) for row in zip(*grid[::-1])]

    # 2. Put the four blocks together
    upper = [left + right for left, right in zip(grid, counterclockwise)]
    lower = [left + right for left, right in zip(half_turn, clockwise)]
    result = upper + lower

    return result
