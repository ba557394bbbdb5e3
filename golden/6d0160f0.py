def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Rows and columns of 5 divide the grid into nine 3x3 blocks
    3. Exactly one block contains a 4
    4. In the output only one block is filled, it is a copy of the block with the 4
    5. The place of this block among the blocks is the place of the 4 in its block

    Procedure:
    1. Find the cell of 4, the block around it and its place in the block
    2. Create a result with only the lines of 5
    3. Copy the block with the 4 to the block at this place
    4. Return the result
    """

    # 1. Find the cell of 4, its block and its place in the block
    height = len(grid)
    width = len(grid[0])
    four = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 4][0]
    place_r, place_c = four[0] % 4, four[1] % 4
    top, left = four[0] - place_r, four[1] - place_c

    # 2. Create a result with only the lines of 5
    result = [[5 if r % 4 == 3 or c % 4 == 3 else 0 for c in range(width)] for r in range(height)]

    # 3. Copy the block with the 4
    for r in range(3):
        for c in range(3):
            result[place_r * 4 + r][place_c * 4 + c] = grid[top + r][left + c]

    return result
