def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A row and a column of 5 cut off a small area in the top left corner
    3. This area contains one shape
    4. Outside of the area there are several shapes of different colors
    5. One of them has the same form as the shape in the area
    6. This shape becomes 5, all other cells stay the same

    Procedure:
    1. Find the objects of one color that are not 5
    2. Find the form of each object, starting from its top and its left
    3. Set the objects with the form of the object in the top left area to 5
    4. Return the result
    """

    # 1. Find the objects of one color
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] in (0, 5) or (r, c) in seen:
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
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(sorted(cells))

    # 2. Find the form of each object
    forms = []
    for cells in objects:
        top = min(r for r, c in cells)
        left = min(c for r, c in cells)
        forms.append([(r - top, c - left) for r, c in cells])

    # 3. Set the objects with the form of the one in the area to 5
    result = [row[:] for row in grid]
    area_height = next(r for r in range(height) if grid[r][0] == 5)
    area_width = next(c for c in range(width) if grid[0][c] == 5)
    inside = [r < area_height and c < area_width for r, c in [cells[0] for cells in objects]]
    target = forms[inside.index(True)]
    for cells, form, is_inside in zip(objects, forms, inside):
        if form == target and not is_inside:
            for r, c in cells:
                result[r][c] = 5

    return result
