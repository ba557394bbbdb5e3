def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains three or four colored cells in different rows on a background of 0
    3. In the output the row of each colored cell is filled with its color
    4. The first row is filled with the upper color, the last row with the lowest color
    5. The first and last cell of each other row have the color of the nearest colored cell

    Procedure:
    1. Find the rows of the colored cells and their colors
    2. Give each row the color of the nearest of these rows; if two are equally near, the upper one
    3. Fill the first row, the last row and the rows of the colored cells with their color
    4. In all other rows set only the first and the last cell to their color
    5. Return the result
    """

    # 1. Find the rows of the colored cells and their colors
    height, width = len(grid), len(grid[0])
    colors = {r: max(row) for r, row in enumerate(grid) if max(row) > 0}

    # 2. Give each row the color of the nearest of these rows
    near = [colors[min(colors, key=lambda row: (abs(row - r), row))] for r in range(height)]

    # 3. Fill the first row, the last row and the rows of the colored cells
    result = [[near[r]] * width for r in range(height)]

    # 4. In all other rows set only the first and the last cell
    for r in range(1, height - 1):
        if r not in colors:
            result[r][1:-1] = [0] * (width - 2)

    return result
