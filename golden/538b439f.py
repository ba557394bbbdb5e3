def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input has a background of the most common color and a full line of another color
    3. It also contains filled rectangles of one color and scattered cells of one more color
    4. In the output each rectangle has a mirrored copy on the other side of the line
    5. The area between a rectangle and its copy has the color of the line
    6. The rectangles and the filled areas cover scattered cells, other scattered cells stay

    Procedure:
    1. Find the line, a row or column that is all of one color other than the background
    2. Find the color of the rectangles, not background or line, that fills some block of 2x2 cells
    3. For each cell of this color, set all cells between it and its mirror image to the line color
    4. Set all cells of this color and their mirror images to this color
    5. Return the result
    """

    # 1. Find the line, turn the grid so that it is a row
    colors = [color for row in grid for color in row]
    background = max(colors, key=colors.count)
    rows = [list(row) for row in grid]
    lines = [r for r, row in enumerate(rows) if len(set(row)) == 1 and row[0] != background]
    turned = not lines
    if turned:
        rows = [list(column) for column in zip(*grid)]
        lines = [r for r, row in enumerate(rows) if len(set(row)) == 1 and row[0] != background]
    line = lines[0]
    fill = rows[line][0]

    # 2. Find the color that fills a block of 2x2 cells
    height = len(rows)
    width = len(rows[0])
    for r in range(height - 1):
        for c in range(width - 1):
            block = {rows[r][c], rows[r][c + 1], rows[r + 1][c], rows[r + 1][c + 1]}
            if len(block) == 1 and rows[r][c] not in (background, fill):
                main = rows[r][c]

    # 3. Set all cells up to the mirror images to the color of the line
    cells = [(r, c) for r in range(height) for c in range(width) if rows[r][c] == main]
    for r, c in cells:
        for y in range(min(r, 2 * line - r), max(r, 2 * line - r) + 1):
            if 0 <= y < height:
                rows[y][c] = fill

    # 4. Draw the cells and their mirror images
    for r, c in cells:
        for y in (r, 2 * line - r):
            if 0 <= y < height:
                rows[y][c] = main

    result = [list(column) for column in zip(*rows)] if turned else rows

    return result
