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
    2. Find the size of a block, the root of the size of the grid, rounded down
    3. Draw all blocks, but leave the cell of each at 0 that has the place of the block
    4. Return the result
    """

    # 1. Find the color
    color = max(max(row) for row in grid)

    # 2. Find the size of a block
    size = int(len(grid) ** 0.5)

    # 3. Draw all blocks, but leave one cell of each at 0
    result = [[0] * len(grid) for _ in grid]
    for r in range(len(grid)):
        for c in range(len(grid)):
            block_r, cell_r = divmod(r, size + 1)
            block_c, cell_c = divmod(c, size + 1)
            if cell_r < size and cell_c < size and (cell_r, cell_c) != (block_r, block_c):
                result[r][c] = color

    return result
