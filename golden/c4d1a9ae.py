def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several wavy vertical lines on a background of the most common color
    3. Each line has its own color and columns of its own
    4. All cells of the colors of the lines stay the same in the output
    5. In the columns of a line the background takes the color of the next line to the right
    6. For the last line it takes the color of the first line

    Procedure:
    1. Find the background, the most common color
    2. List the colors of the lines from left to right
    3. In the columns of each line set the background to the next color, cyclically
    4. Return the result
    """

    # 1. Find the background
    cells = sum(grid, [])
    background = max(set(cells), key=cells.count)

    # 2. List the colors of the lines from left to right
    colors = []
    for column in zip(*grid):
        for color in column:
            if color != background and color not in colors:
                colors.append(color)

    # 3. In the columns of each line set the background to the next color
    result = [row[:] for row in grid]
    for c, column in enumerate(zip(*grid)):
        for i in range(len(colors)):
            if colors[i] in column:
                for row in result:
                    if row[c] == background:
                        row[c] = colors[(i + 1) % len(colors)]

    return result
