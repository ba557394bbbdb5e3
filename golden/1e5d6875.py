def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 2 and objects of 5 on a background of 7
    3. The objects stay the same and get a shadow on the background
    4. The shadow of an object of 2 is 3, one cell down and one cell to the left
    5. The shadow of an object of 5 is 4, one cell up and one cell to the right
    6. Where two shadows meet, the cell is 3

    Procedure:
    1. Copy the grid
    2. For each cell of 5, set the cell up and to the right to 4 if it is background
    3. For each cell of 2, set the cell down and to the left to 3 if it is background
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Draw the shadows of the cells of 5
    for r in range(1, height):
        for c in range(width - 1):
            if grid[r][c] == 5 and grid[r - 1][c + 1] == 7:
                result[r - 1][c + 1] = 4

    # 3. Draw the shadows of the cells of 2
    for r in range(height - 1):
        for c in range(1, width):
            if grid[r][c] == 2 and grid[r + 1][c - 1] == 7:
                result[r + 1][c - 1] = 3

    return result
