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
    r, c = next((r, row.index(4)) for r, row in enumerate(grid) if 4 in row)
    place_r, place_c = r % 4, c % 4
    top, left = r - place_r, c - place_c

    # 2. Create a result with only the lines of 5
    result = [[5 if color == 5 else 0 for color in row] for row in grid]

    # 3. Copy the block with the 4
    for i in range(3):
        result[place_r * 4 + i][place_c * 4:place_c * 4 + 3] = grid[top + i][left:left + 3]

    return result
