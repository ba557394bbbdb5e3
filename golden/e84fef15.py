def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input has rows and columns of 3 that divide it into blocks of 5x5 cells
    2. The blocks are the same but for a few cells
    3. The output has the size of one block
    4. A cell of the output has the color of the blocks where all blocks agree
    5. It is 1 where the blocks differ

    Procedure:
    1. Create a result of 5x5 cells
    2. For each of its cells collect the colors at this place in all blocks, every 6 cells
    3. Set it to the color if there is only one, else to 1
    4. Return the result
    """

    # 1. Create a result of 5x5 cells
    result = [[0] * 5 for _ in range(5)]

    # 2. For each cell collect the colors at this place in all blocks
    for r in range(5):
        for c in range(5):
            colors = {color for row in grid[r::6] for color in row[c::6]}

    # 3. Set it to the color if there is only one, else to 1
            result[r][c] = colors.pop() if len(colors) == 1 else 1

    return result
