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
    2. Count the rows that are lines except the first and the last row and add 1
    3. Count the columns that are lines except the first and the last column and add 1
    4. Create the result with these numbers as height and width, filled with the background
    5. Return the result
    """

    # 1. Find the line color and the background color
    color = [row[0] for row in grid if len(set(row)) == 1][0]
    background = [other for row in grid for other in row if other != color][0]

    # 2. Count the rows that are lines except the first and the last row and add 1
    height = sum(set(row) == {color} for row in grid[1:-1]) + 1

    # 3. Count the columns that are lines except the first and the last column and add 1
    columns = list(zip(*grid))
    width = sum(set(column) == {color} for column in columns[1:-1]) + 1

    # 4. Create the result filled with the background
    result = [[background] * width for _ in range(height)]

    return result
