def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The corner at the top left of the input is 7
    2. The rest of the first row and of the first column is 6, except for one cell of 2 in each
    3. The output is the input without the first row and the first column, shifted
    4. The first row moves down to the row of the 2, the first column moves to the column of the 2
    5. Rows and columns that are pushed out come in again at the other side

    Procedure:
    1. Find the positions of the two cells of 2
    2. Remove the first row and the first column
    3. Shift the rows down and the columns to the right by these positions
    4. Return the result
    """

    # 1. Find the positions of the two cells of 2
    down = [row[0] for row in grid].index(2) - 1
    right = grid[0].index(2) - 1

    # 2. Remove the first row and the first column
    inner = [row[1:] for row in grid[1:]]
    height = len(inner)
    width = len(inner[0])

    # 3. Shift the rows down and the columns to the right
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            result[(r + down) % height][(c + right) % width] = inner[r][c]

    return result
