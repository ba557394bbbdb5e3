def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 8 and one cell of 7 on a background of 0
    3. In the output the row and the column of each of the two cells have its color
    4. The two cells where the lines of 8 and the lines of 7 cross are 2

    Procedure:
    1. Find the cell of 8 and the cell of 7
    2. Draw the row and the column of both cells in their colors
    3. Set the two cells where the lines cross to 2
    4. Return the result
    """

    # 1. Find the cell of 8 and the cell of 7
    height = len(grid)
    width = len(grid[0])
    cells = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                cells[grid[r][c]] = (r, c)

    # 2. Draw the row and the column of both cells
    result = [row[:] for row in grid]
    for color, (r, c) in cells.items():
        for nc in range(width):
            result[r][nc] = color
        for nr in range(height):
            result[nr][c] = color

    # 3. Set the two cells where the lines cross to 2
    result[cells[8][0]][cells[7][1]] = 2
    result[cells[7][0]][cells[8][1]] = 2

    return result
