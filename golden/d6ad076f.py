def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two rectangles of different colors on a background of 0
    3. The rectangles face each other, side by side or one above the other
    4. In the output a rectangle of 8 joins the two rectangles
    5. It fills the gap between the parts of their sides that face each other
    6. At both ends of these parts one cell is left out

    Procedure:
    1. Find the top, bottom, left and right of the two rectangles
    2. Find the rows and columns between the rectangles, without the outer cells of their sides
    3. Fill these cells with 8
    4. Return the result
    """

    # 1. Find the top, bottom, left and right of the two rectangles
    height = len(grid)
    width = len(grid[0])
    bounds = []
    for color in sorted({color for row in grid for color in row if color != 0}):
        cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        bounds.append((min(rows), max(rows), min(columns), max(columns)))

    # 2. Find the rows and columns between the rectangles
    top = max(bound[0] for bound in bounds)
    bottom = min(bound[1] for bound in bounds)
    left = max(bound[2] for bound in bounds)
    right = min(bound[3] for bound in bounds)
    if top > bottom:
        rows = range(bottom + 1, top)
        columns = range(left + 1, right)
    else:
        rows = range(top + 1, bottom)
        columns = range(right + 1, left)

    # 3. Fill these cells with 8
    result = [row[:] for row in grid]
    for r in rows:
        for c in columns:
            result[r][c] = 8

    return result
