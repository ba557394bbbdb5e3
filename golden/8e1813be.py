def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains parallel lines of different colors on a background of 0
    2. A rectangle of 5 covers a part of the lines
    3. The lines are either all horizontal or all vertical
    4. The output is a square with one row or one column for each line
    5. The lines are in the same order as in the input, without gaps

    Procedure:
    1. Collect the colors of each row and of each column, except 0 and 5
    2. The lines are horizontal if no row has two colors
    3. List the colors from top to bottom or from left to right
    4. Make each color a row of the result, or a column if the lines are vertical
    5. Return the result
    """

    # 1. Collect the colors of each row and of each column
    rows = [set(row) - {0, 5} for row in grid]
    columns = [set(column) - {0, 5} for column in zip(*grid)]

    # 2. The lines are horizontal if no row has two colors
    horizontal = all(len(colors) < 2 for colors in rows)

    # 3. List the colors in order
    lines = rows if horizontal else columns
    colors = [color for line in lines for color in line]

    # 4. Make each color a row or a column of the result
    size = len(colors)
    if horizontal:
        result = [[color] * size for color in colors]
    else:
        result = [colors] * size

    return result
