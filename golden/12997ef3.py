def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a 3x3 shape of 1s on a background of 0
    2. There are also single cells of other colors, in one row or in one column
    3. The output contains one copy of the shape for each single cell, in its color
    4. The copies are side by side or below each other like the single cells, in the same order

    Procedure:
    1. Cut out the shape of 1s
    2. Find the colors of the single cells in their order
    3. Put copies of the shape in these colors side by side or below each other
    4. Return the result
    """

    # 1. Cut out the shape
    rows = [row for row in grid if 1 in row]
    columns = [c for c, column in enumerate(zip(*grid)) if 1 in column]
    shape = [row[columns[0]:columns[-1] + 1] for row in rows]

    # 2. Find the colors of the single cells
    lines = [[color for color in row if color > 1] for row in grid]
    colors = [color for line in lines for color in line]

    # 3. Put copies of the shape in these colors side by side or below each other
    if colors in lines:
        result = [[cell * color for color in colors for cell in row] for row in shape]
    else:
        result = [[cell * color for cell in row] for color in colors for row in shape]

    return result
