def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Cells of 4 and 7 form a shape in the middle, they stay the same
    3. Areas of other colors touch the border of the grid, each has its own color
    4. In the output each area has the color of another area
    5. The colors move clockwise around the border to the next area

    Procedure:
    1. Walk clockwise along the border from the top left and list each new color other than 4 and 7
    2. Replace each listed color by the color before it in the list, the first by the last
    3. Return the result
    """

    # 1. List the colors along the border clockwise
    border = grid[0] + [row[-1] for row in grid] + grid[-1][::-1] + [row[0] for row in grid[::-1]]
    colors = []
    for color in border:
        if color not in (4, 7) and color not in colors:
            colors.append(color)

    # 2. Replace each color by the color before it
    result = [row[:] for row in grid]
    for row in result:
        for c in range(len(row)):
            if row[c] in colors:
                row[c] = colors[colors.index(row[c]) - 1]

    return result
