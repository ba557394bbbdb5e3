def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Rows and columns of 0 divide the grid into nine 3x3 blocks
    3. The blocks contain 1s and 2s, each block another number of 2s
    4. In the output the same blocks are arranged in a new order
    5. The number of 2s grows from the upper to the lower blocks, in each row from right to left

    Procedure:
    1. Collect the nine blocks
    2. Sort the blocks by their number of 2s
    3. Draw the blocks on a grid of 0 from top to bottom, each row of blocks from right to left
    4. Return the result
    """

    # 1. Collect the nine blocks
    blocks = []
    for top in (0, 4, 8):
        for left in (0, 4, 8):
            blocks.append([row[left:left + 3] for row in grid[top:top + 3]])

    # 2. Sort the blocks by their number of 2s
    blocks.sort(key=lambda block: sum(row.count(2) for row in block))

    # 3. Draw the blocks on a grid of 0
    result = [[0] * len(row) for row in grid]
    for k, block in enumerate(blocks):
        top = k // 3 * 4
        left = 4 * (2 - k % 3)
        for r in range(3):
            result[top + r][left:left + 3] = block[r]

    return result
