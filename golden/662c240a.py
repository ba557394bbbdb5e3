def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 9x3 grid, the output is a 3x3 grid
    2. The input consists of three 3x3 blocks, one below the other
    3. Each block contains two colors
    4. Two blocks are symmetric: they stay the same when rows and columns are swapped
    5. The output is the block that is not symmetric

    Procedure:
    1. Split the grid into blocks of three rows
    2. Choose the block that is different from its transposed copy
    3. Return the result
    """

    # 1. Split the grid into blocks
    blocks = [grid[r:r + 3] for r in range(0, len(grid), 3)]

    # 2. Choose the block that is not symmetric
    result = [row[:] for row in blocks[0]]
    for block in blocks:
        if block != [list(row) for row in zip(*block)]:
            result = [row[:] for row in block]

    return result
