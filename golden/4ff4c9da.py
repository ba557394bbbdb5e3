def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a repeating pattern of a few colors, similar rows come again and again
    3. A few connected groups of cells have color 8, they mark areas of the pattern
    4. In the output all areas of the same shape and the same original color are 8
    5. All other cells stay the same

    Procedure:
    1. Find all areas of one color, connected also diagonally
    2. The original color of an 8 is that in another row, which is equal where neither row has an 8
    3. Set all areas to 8 that have the shape of an area of 8 and its original color
    4. Return the result
    """

    # 1. Find all areas of one color
    height = len(grid)
    width = len(grid[0])
    left_over = {(r, c) for r in range(height) for c in range(width)}
    areas = []
    while left_over:
        r, c = min(left_over)
        left_over.remove((r, c))
        cells = [(r, c)]
        for r, c in cells:
            for cell in [(y, x) for y in (r - 1, r, r + 1) for x in (c - 1, c, c + 1)]:
                if cell in left_over and grid[cell[0]][cell[1]] == grid[r][c]:
                    left_over.remove(cell)
                    cells.append(cell)
        top, left = min(r for r, c in cells), min(c for r, c in cells)
        shape = sorted((r - top, c - left) for r, c in cells)
        areas.append((grid[r][c], shape, cells))

    # 2. Find the original color of the 8s in another row
    marked = []
    for color, shape, cells in areas:
        if color == 8:
            for r, c in cells:
                for row in grid:
                    same = all(a == b or 8 in (a, b) for a, b in zip(row, grid[r]))
                    if same and row[c] != 8:
                        marked.append((row[c], shape))

    # 3. Set all areas with the shape and original color of an area of 8 to 8
    result = [row[:] for row in grid]
    for color, shape, cells in areas:
        if (color, shape) in marked:
            for r, c in cells:
                result[r][c] = 8

    return result
