def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 6 on a background of 7
    3. In the output each object gets a color that depends on its shape
    4. Objects of 2 cells become 9, of 4 cells become 8, of 5 cells become 3, of 6 cells become 5
    5. Objects of 3 cells become 2 if they are a straight line, and 4 if they have a bend

    Procedure:
    1. Find the objects
    2. Find the color of each object from its size, and from its shape if it has 3 cells
    3. Draw each object in its color
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 6 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        if grid[nr][nc] == 6 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Find the color of each object
    sizes = {2: 9, 3: 4, 4: 8, 5: 3, 6: 5}
    colors = []
    for cells in objects:
        rows = {r for r, c in cells}
        columns = {c for r, c in cells}
        if len(cells) == 3 and (len(rows) == 1 or len(columns) == 1):
            colors.append(2)
        else:
            colors.append(sizes[len(cells)])

    # 3. Draw each object in its color
    result = [row[:] for row in grid]
    for cells, color in zip(objects, colors):
        for r, c in cells:
            result[r][c] = color

    return result
