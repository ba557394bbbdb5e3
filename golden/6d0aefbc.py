def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid, the output is a 3x6 grid
    2. The output has the same height as the input and is twice as wide
    3. The left half of the output is a copy of the input
    4. The right half of the output is the input, mirrored left to right

    Procedure:
    1. Reverse the cells of each row
    2. Put each reversed row to the right of the original row
    3. Return the result
    """

    # 1. Reverse the cells of each row
    mirrored = [row[::-1] for row in grid]

    # 2. Put each reversed row to the right of the original row
    result = [row + other for row, other in zip(grid, mirrored)]

    return result
