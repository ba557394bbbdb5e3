def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 1, lines of 5 and objects of another color on a background of 0
    3. Some lines of 5 form a closed rectangular frame around an object
    4. Other lines of 5 reach the border of the grid and do not form a closed frame
    5. An object of 1 with the shape of an object in a closed frame gets the color of that object
    6. All other cells stay the same

    Procedure:
    1. Find all objects of one color
    2. Find the closed frames: objects of 5 whose surrounding rectangle has 5 all along its edge
    3. Store the shape and the color of each object inside a closed frame
    4. Color each object of 1 that has one of these shapes
    5. Return the result
    """

    # 1. Find all objects
    height = len(grid)
    width = len(grid[0])
    seen = set()
    objects = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr, nc in [(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Find the closed frames
    def rectangle(cells):
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        return min(rows), max(rows), min(columns), max(columns)

    frames = []
    for cells in objects:
        top, bottom, left, right = rectangle(cells)
        edge = [grid[r][c] for r in (top, bottom) for c in range(left, right + 1)]
        edge += [grid[r][c] for r in range(top, bottom + 1) for c in (left, right)]
        if all(color == 5 for color in edge):
            frames.append((top, bottom, left, right))

    # 3. Store the shape and the color of each object inside a closed frame
    def shape(cells):
        top, bottom, left, right = rectangle(cells)
        return tuple(sorted((r - top, c - left) for r, c in cells))

    colors = {}
    for cells in objects:
        r, c = cells[0]
        for top, bottom, left, right in frames:
            if top < r < bottom and left < c < right:
                colors[shape(cells)] = grid[r][c]

    # 4. Color each object of 1 that has one of these shapes
    result = [row[:] for row in grid]
    for cells in objects:
        for r, c in cells:
            if grid[r][c] == 1:
                result[r][c] = colors.get(shape(cells), 1)

    return result
