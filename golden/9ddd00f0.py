def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains square blocks of one color, separated by rows and columns of 0
    3. Some blocks are missing and show 0
    4. In the output all blocks are shown, as many rows of blocks as a block has rows
    5. Each block has exactly one cell of 0
    6. The place of this cell in its block is the place of the block among all blocks

    Procedure:
    1. Find the color
    2. Find the size of a block from the size of the grid
    3. Draw all blocks
    4. Set one cell of each block to 0, at the place that the block has among all blocks
    5. Return the result
    """

    # 1. Find the color
    color = max(max(row) for row in grid)

    # 2. Find the size of a block
    size = 1
    while size * (size + 1) - 1 < len(grid):
        size += 1

    # 3. Draw all blocks
    result = [[0] * len(grid) for _ in range(len(grid))]
    for r in range(len(grid)):
        for c in range(len(grid)):
            if r % (size + 1) < size and c % (size + 1) < size:
                result[r][c] = color

    # 4. Set one cell of each block to 0
    for block_r in range(size):
        for block_c in range(size):
            result[block_r * (size + 1) + block_r][block_c * (size + 1) + block_c] = 0

    return result
