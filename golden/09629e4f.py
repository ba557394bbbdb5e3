def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 5 divide the grid into nine 3x3 blocks
    3. Each block contains a few colored cells on a background of 0
    4. One block contains fewer colored cells than all others, it is the map
    5. Each cell of the map stands for the block at the same position
    6. In the output each block is filled with the color of its cell of the map

    Procedure:
    1. Cut out the blocks between the lines of 5
    2. Find the block with the fewest colored cells
    3. Fill each block with the color of its cell in that block, keep the lines of 5
    4. Return the result
    """

    # 1. Cut out the blocks
    blocks = []
    for top in range(0, len(grid), 4):
        for left in range(0, len(grid[0]), 4):
            blocks.append([row[left:left + 3] for row in grid[top:top + 3]])

    # 2. Find the block with the fewest colored cells
    block = min(blocks, key=lambda b: sum(color != 0 for row in b for color in row))

    # 3. Fill each block
    result = [row[:] for row in grid]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] != 5:
                result[r][c] = block[r // 4][c // 4]

    return result
