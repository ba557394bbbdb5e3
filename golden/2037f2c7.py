def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains two objects of several colors on a background of 0
    2. One object is complete, the other is a copy with missing cells
    3. The output contains only 0 and 8
    4. The output shows the missing cells in 8, cut to their bounding box

    Procedure:
    1. Find the complete object as the object with most cells, connected also diagonally
    2. Find the shift that puts each other cell that is not 0 on a cell of its color in the object
    3. Find the cells of the object that are not covered
    4. Draw them in 8 on 0 in a result of the size of their bounding box
    5. Return the result
    """

    # 1. Find the complete object
    height = len(grid)
    width = len(grid[0])
    rest = {(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0}
    seen = set()
    shape = []
    for start in sorted(rest):
        cells = []
        stack = [start]
        while stack:
            r, c = stack.pop()
            if (r, c) in rest and (r, c) not in seen:
                seen.add((r, c))
                cells.append((r, c))
                stack += [(nr, nc) for nr in (r - 1, r, r + 1) for nc in (c - 1, c, c + 1)]
        if len(cells) > len(shape):
            shape = cells

    # 2. Find the shift that puts each other cell on a cell of its color in the object
    colors = {(r, c): grid[r][c] for r, c in shape}
    others = sorted(rest - set(shape))
    r, c = others[0]
    for sr, sc in shape:
        dr, dc = sr - r, sc - c
        if all(colors.get((y + dr, x + dc)) == grid[y][x] for y, x in others):
            covered = {(y + dr, x + dc) for y, x in others}

    # 3. Find the cells that are not covered
    missing = [cell for cell in shape if cell not in covered]

    # 4. Draw them in 8 in the size of their bounding box
    top = min(r for r, c in missing)
    left = min(c for r, c in missing)
    bottom = max(r for r, c in missing)
    right = max(c for r, c in missing)
    result = [[0] * (right - left + 1) for _ in range(bottom - top + 1)]
    for r, c in missing:
        result[r - top][c - left] = 8

    return result
