def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains slanted outlines of one color each on a background of 0
    3. The bottom row of each outline stays in its place
    4. All other cells of an outline move one cell to the right
    5. No cell moves beyond the rightmost column of its outline

    Procedure:
    1. Find the objects, connected also diagonally
    2. Find the bottom row and the rightmost column of each object
    3. Draw each object, its cells above the bottom row one cell to the right
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr in range(cr - 1, cr + 2):
                    for nc in range(cc - 1, cc + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if grid[nr][nc] == grid[r][c]:
                                seen.add((nr, nc))
                                stack.append((nr, nc))
            objects.append(cells)

    # 2. Find the bottom row and the rightmost column of each object
    bounds = []
    for cells in objects:
        bottom = max(r for r, c in cells)
        right = max(c for r, c in cells)
        bounds.append((bottom, right))

    # 3. Draw each object
    result = [[0] * width for _ in range(height)]
    for cells, (bottom, right) in zip(objects, bounds):
        for r, c in cells:
            if r == bottom:
                result[r][c] = grid[r][c]
            else:
                result[r][min(c + 1, right)] = grid[r][c]

    return result
