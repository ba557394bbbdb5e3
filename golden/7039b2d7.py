def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains horizontal and vertical lines of one color on a background
    2. The lines go through the whole grid and divide it into areas of the background color
    3. The output contains only the background color
    4. The height of the output is one more than the number of horizontal lines
    5. The width of the output is one more than the number of vertical lines
    6. A line at the border of the grid does not count

    Procedure:
    1. Find the line color, the color of a row with only one color, and the background color
    2. Count the lines among the rows except the first and the last one
    3. Count the lines among the columns except the first and the last one
    4. Fill a grid with one more row and column than these counts with the background
    5. Return the result
    """

    # 1. Find the line color and the background color
    color = [row[0] for row in grid if len(set(row)) == 1][0]
    background = max(set(sum(grid, [])) - {color})

    # 2. Count the lines among the rows
    rows = [set(row) for row in grid[1:-1]].count({color})

    # 3. Count the lines among the columns
    columns = [set(column) for column in zip(*grid)][1:-1].count({color})

    # 4. Fill a grid with the background
    result = [[background] * (columns + 1) for _ in range(rows + 1)]

    return result
