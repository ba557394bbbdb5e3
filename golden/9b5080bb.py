def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two large areas of different colors with shapes of a third color in them
    3. Each shape is a rectangle with small notches and bumps of one cell at its sides
    4. In the output each notch and each bump becomes a pair of cells across the side
    5. The pair has the color of the other one of the two large areas

    Procedure:
    1. Find the objects: connected cells of the same color
    2. The shapes are the objects that touch only one color, the color of their area, and no border
    3. A bump is a shape cell with one shape neighbor that has four, these two cells are a pair
    4. A notch is a cell of the area with three neighbors of one shape, its pair is the fourth
    5. Color the pairs in the area color of the shapes in the other area
    6. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()

    def near(r, c):
        return [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]

    for r in range(height):
        for c in range(width):
            if (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr, nc in near(cr, cc):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. The shapes touch only one color and no border
    shapes = []
    for cells in objects:
        if all(0 < r < height - 1 and 0 < c < width - 1 for r, c in cells):
            around = {cell for r, c in cells for cell in near(r, c)} - set(cells)
            colors = {grid[r][c] for r, c in around}
            if len(colors) == 1:
                shapes.append((colors.pop(), set(cells), around))

    # 3. A bump is a shape cell with one shape neighbor that has four
    pairs = []
    for color, cells, around in shapes:
        for cell in cells:
            inside = [other for other in near(*cell) if other in cells]
            if len(inside) == 1 and all(other in cells for other in near(*inside[0])):
                pairs.append((color, cell, inside[0]))

    # 4. A notch is a cell of the area with three neighbors of one shape
    for color, cells, around in shapes:
        for cell in around:
            outside = [other for other in near(*cell) if other not in cells]
            if len(outside) == 1:
                pairs.append((color, cell, outside[0]))

    # 5. Color the pairs in the other area color
    result = [row[:] for row in grid]
    for color, first, second in pairs:
        for r, c in (first, second):
            result[r][c] = [other for other, cells, around in shapes if other != color][0]

    return result
