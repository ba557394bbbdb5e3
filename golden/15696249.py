def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid in which one row or one column has a single color
    2. The output is a 9x9 grid that consists of 3x3 blocks
    3. If a row has a single color, the blocks of this row are copies of the input
    4. If a column has a single color, the blocks of this column are copies of the input
    5. All other blocks are filled with 0

    Procedure:
    1. Create a result with one block for each input cell, filled with 0
    2. Find the blocks whose row or column in the input has a single color
    3. Copy the input into these blocks
    4. Return the result
    """

    # 1. Create the result
    size = len(grid)
    result = [[0] * (size * size) for _ in range(size * size)]

    # 2. Find the blocks whose row or column has a single color
    blocks = []
    for r in range(size):
        for c in range(size):
            column = [row[c] for row in grid]
            if len(set(grid[r])) == 1 or len(set(column)) == 1:
                blocks.append((r, c))

    # 3. Copy the input into these blocks
    for block_r, block_c in blocks:
        for r in range(size):
            for c in range(size):
                result[block_r * size + r][block_c * size + c] = grid[r][c]

    return result
