def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Some corners of the grid have a color of their own, the background is of one color
    3. On the background there are shapes, each of another color
    4. In each shape one cell has the color of a corner instead
    5. In the output each shape has swapped its two colors
    6. The shape is also drawn in the corner of this color, all in this color

    Procedure:
    1. Find the background, the most frequent color, and the colors of the corners
    2. Find the other cells of these colors, the single cells of the shapes
    3. Find the color of each shape, the color nearest to its single cell
    4. Swap the two colors and draw the shape in the corner
    5. Return the result
    """

    # 1. Find the background and the colors of the corners
    height = len(grid)
    width = len(grid[0])
    flat = [cell for row in grid for cell in row]
    background = max(sorted(set(flat)), key=flat.count)
    corners = {}
    for r, c in [(0, 0), (0, width - 1), (height - 1, 0), (height - 1, width - 1)]:
        if grid[r][c] != background:
            corners[grid[r][c]] = (r, c)

    # 2. Find the single cells of the shapes
    singles = []
    others = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] in corners and (r, c) != corners[grid[r][c]]:
                singles.append((r, c))
            elif grid[r][c] not in corners and grid[r][c] != background:
                others.append((r, c))

    # 3. Find the color of each shape
    shapes = []
    for r, c in singles:
        nr, nc = min(others, key=lambda cell: abs(cell[0] - r) + abs(cell[1] - c))
        cells = [cell for cell in others if grid[cell[0]][cell[1]] == grid[nr][nc]]
        shapes.append((grid[r][c], grid[nr][nc], (r, c), cells))

    # 4. Swap the two colors and draw the shape in the corner
    result = [row[:] for row in grid]
    for color, body, single, cells in shapes:
        rows = [r for r, c in cells + [single]]
        columns = [c for r, c in cells + [single]]
        corner_r, corner_c = corners[color]
        move_r = -min(rows) if corner_r == 0 else height - 1 - max(rows)
        move_c = -min(columns) if corner_c == 0 else width - 1 - max(columns)
        result[single[0]][single[1]] = body
        for r, c in cells:
            result[r][c] = color
        for r, c in cells + [single]:
            result[r + move_r][c + move_c] = color

    return result
