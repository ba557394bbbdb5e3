def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains four corner pieces of a rectangle and scattered cells on a background of 0
    3. Three corner pieces are 8, the fourth one has another color
    4. In the output the rectangle has a border of 8, inside is the color of the fourth piece
    5. This color also fills the rows and the columns of the rectangle up to the border of the grid
    6. A scattered cell in these rows or columns continues with its color away from the rectangle

    Procedure:
    1. Find the smallest rectangle around all 8s; the fill color is the color of its corner not 8
    2. Fill the inside with the fill color and draw the border with 8
    3. Start from each border cell outward with the fill color
    4. Go on to the border of the grid: change to the color of each cell not 0, and color all cells
    5. Return the result
    """

    # 1. Find the rectangle and the fill color
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]
    top, bottom = cells[0][0], cells[-1][0]
    left, right = min(c for r, c in cells), max(c for r, c in cells)
    corners = [grid[r][c] for r in (top, bottom) for c in (left, right)]
    fill = [color for color in corners if color != 8][0]

    # 2. Draw the rectangle
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            result[r][c] = 8 if r in (top, bottom) or c in (left, right) else fill

    # 3. Start from each border cell outward
    starts = [(r, left, 0, -1) for r in range(top, bottom + 1)]
    starts += [(r, right, 0, 1) for r in range(top, bottom + 1)]
    starts += [(top, c, -1, 0) for c in range(left, right + 1)]
    starts += [(bottom, c, 1, 0) for c in range(left, right + 1)]

    # 4. Go on to the border of the grid
    for r, c, dr, dc in starts:
        color = fill
        r, c = r + dr, c + dc
        while 0 <= r < height and 0 <= c < width:
            color = grid[r][c] or color
            result[r][c] = color
            r, c = r + dr, c + dc

    return result
