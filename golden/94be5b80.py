def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a bar of several colors and one or two objects of a single color
    3. The objects have the same shape and lie directly one below the other
    4. Each object has one of the colors of the bar
    5. In the output the bar is removed and there is one object for each color of the bar
    6. The objects lie directly one below the other, in the order of the colors in the bar

    Procedure:
    1. Find the rows of the bar, these have more than one color except 0
    2. Read the colors of the bar from left to right and remove the bar
    3. Take the cells and the height of the topmost object, it has only one color
    4. For each color draw this object, moved so that the order from top to bottom fits
    5. Return the result
    """

    # 1. Find the rows of the bar
    bar = [row for row in grid if len(set(row) - {0}) > 1]

    # 2. Read the colors of the bar and remove the bar
    colors = [color for color in bar[0] if color != 0]
    result = [[0] * len(row) if row in bar else row[:] for row in grid]

    # 3. Take the cells and the height of the topmost object
    color = [color for row in result for color in row if color != 0][0]
    cells = [(r, c) for r, row in enumerate(result) for c in range(len(row)) if row[c] == color]
    height = cells[-1][0] - cells[0][0] + 1

    # 4. For each color draw this object, moved in the order of the colors
    for i in range(len(colors)):
        for r, c in cells:
            result[r + (i - colors.index(color)) * height][c] = colors[i]

    return result
