def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is 7, the input contains shapes of one other color
    3. Some shapes are squares of at least 2x2 cells, hollow or filled
    4. In the output cells of 2 are next to the corners of each square, outside of it
    5. Each corner gets one cell of 2 beside it and one above or below it
    6. Other shapes get no cells of 2

    Procedure:
    1. Find the objects
    2. Take the objects that contain the whole outline of a square of at least 2x2 cells
    3. Draw the cells of 2 next to their corners where the grid is 7
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 7 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != 7:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Take the objects that contain the outline of a square
    squares = []
    for cells in objects:
        top = min(r for r, c in cells)
        bottom = max(r for r, c in cells)
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        outline = [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)
                   if r in (top, bottom) or c in (left, right)]
        if bottom - top == right - left > 0 and all(cell in cells for cell in outline):
            squares.append((top, bottom, left, right))

    # 3. Draw the cells of 2 next to their corners
    result = [row[:] for row in grid]
    for top, bottom, left, right in squares:
        for r, dr in [(top, -1), (bottom, 1)]:
            for c, dc in [(left, -1), (right, 1)]:
                for nr, nc in [(r + dr, c), (r, c + dc)]:
                    if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 7:
                        result[nr][nc] = 2

    return result
