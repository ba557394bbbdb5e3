def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of 2x2 blocks, the output is a square grid
    2. The output consists of square rings, one ring for each block
    3. The first block in reading order is the center, the last block is the outermost ring
    4. The output is twice as high as there are blocks
    5. Each cell of a block gives the color of one quarter of its ring

    Procedure:
    1. List the 2x2 blocks in reading order
    2. Create a square result twice as high as there are blocks
    3. Set each cell to the cell of its ring's block that belongs to its quarter
    4. Return the result
    """

    # 1. List the 2x2 blocks
    blocks = []
    for r in range(0, len(grid), 2):
        for c in range(0, len(grid[0]), 2):
            blocks.append([grid[r][c:c + 2], grid[r + 1][c:c + 2]])

    # 2. Create the result
    half = len(blocks)
    size = 2 * half
    result = [[0] * size for _ in range(size)]

    # 3. Set each cell by its ring and its quarter
    for r in range(size):
        for c in range(size):
            distance = min(r, c, size - 1 - r, size - 1 - c)
            block = blocks[half - 1 - distance]
            result[r][c] = block[r // half][c // half]

    return result
