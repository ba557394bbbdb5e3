def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 1 and objects of other colors on a background of 0
    3. Each object of 1 has the same shape as one object of another color
    4. The objects of 1 get the color of the object with the same shape
    5. All other objects stay the same

    Procedure:
    1. Find all objects with their color, their cells and their shape
    2. Find the color of each shape from the objects that are not 1
    3. Copy the grid and set the objects of 1 to the color of their shape
    4. Return the result
    """

    # 1. Find all objects with their color, their cells and their shape
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if not (0 <= nr < height and 0 <= nc < width):
                        continue
                    if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                        seen.add((nr, nc))
                        stack.append((nr, nc))
            shape = frozenset((cr - r, cc - c) for cr, cc in cells)
            objects.append((grid[r][c], cells, shape))

    # 2. Find the color of each shape
    colors = {}
    for color, cells, shape in objects:
        if color != 1:
            colors[shape] = color

    # 3. Set the objects of 1 to the color of their shape
    result = [row[:] for row in grid]
    for color, cells, shape in objects:
        if color == 1:
            for r, c in cells:
                result[r][c] = colors.get(shape, 1)

    return result
