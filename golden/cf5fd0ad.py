def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid
    2. The output is a 12x12 grid, four times as high and four times as wide
    3. Each quarter of the output consists of four equal 3x3 blocks
    4. The blocks of the lower right quarter are copies of the input
    5. The blocks of the upper right quarter are the input rotated by 90 degrees clockwise
    6. The upper left blocks are rotated by 180, the lower left ones by 270 degrees clockwise

    Procedure:
    1. Rotate the input clockwise by 90, 180 and 270 degrees
    2. Put the blocks of the upper quarters side by side, each twice, and repeat the rows twice
    3. Add the rows of the lower quarters in the same way
    4. Return the result
    """

    # 1. Rotate the input
    rotated_90 = [list(row) for row in zip(*grid[::-1])]
    rotated_180 = [list(row) for row in zip(*rotated_90[::-1])]
    rotated_270 = [list(row) for row in zip(*rotated_180[::-1])]

    # 2. Make the rows of the upper quarters
    size = len(grid)
    upper = [rotated_180[r] * 2 + rotated_90[r] * 2 for r in range(size)]
    result = upper + [row[:] for row in upper]

    # 3. Add the rows of the lower quarters
    lower = [rotated_270[r] * 2 + grid[r] * 2 for r in range(size)]
    result += lower + [row[:] for row in lower]

    return result
