def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of different colors on a background of 0
    3. In the output each cell draws a line of its color to the right border
    4. At the right border the line turns and runs down
    5. The line ends just above the row of the next cell or at the bottom of the grid

    Procedure:
    1. Go through the cells that are not 0 from top to bottom
    2. Draw a line from the cell to the right border and from there down to the bottom
    3. Later lines cover the lines drawn before
    4. Return the result
    """

    # 1. Go through the cells from top to bottom
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]

    # 2. Draw a line to the right border and down to the bottom
    lines = []
    for r, c in cells:
        line = [(r, x) for x in range(c, width)] + [(y, width - 1) for y in range(r, height)]
        lines.append((grid[r][c], line))

    # 3. Later lines cover the lines drawn before
    result = [row[:] for row in grid]
    for color, line in lines:
        for r, c in line:
            result[r][c] = color

    return result
