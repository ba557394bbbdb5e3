def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid, the output is a 6x6 grid
    2. The output is twice as high and twice as wide as the input
    3. The top left quarter of the output is a copy of the input
    4. The right half of the output is the left half, mirrored left to right
    5. The lower half of the output is the upper half, mirrored top to bottom

    Procedure:
    1. Extend each row by the same row read from right to left
    2. Add the same rows again in reverse order below
    3. Return the result
    """

    # 1. Extend each row by its mirror image
    rows = [row + row[::-1] for row in grid]

    # 2. Add the same rows in reverse order
    result = rows + [row[:] for row in rows[::-1]]

    return result
