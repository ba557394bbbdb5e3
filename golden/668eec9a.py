def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several lines of different colors on a background of 7
    2. The lines are nested, the outer ones begin higher up than the inner ones
    3. The output is a 5x3 grid, each row has one color
    4. The last rows show the colors of the lines from the outer to the inner line
    5. The rows above them are 7

    Procedure:
    1. List the colors of the lines in the order in which they appear from top to bottom
    2. Fill up the list with 7 at the beginning until it has five colors
    3. Make a row of three cells of each color
    4. Return the result
    """

    # 1. List the colors in the order in which they appear
    colors = []
    for row in grid:
        for cell in row:
            if cell != 7 and cell not in colors:
                colors.append(cell)

    # 2. Fill up the list with 7
    colors = [7] * (5 - len(colors)) + colors

    # 3. Make a row of each color
    result = [[color] * 3 for color in colors]

    return result
