def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains objects connected also diagonally on a background of 0
    2. Each object has one color, and objects of the same color have the same shape
    3. Each object has a height and a width of 3
    4. The output is a 3x3 grid that shows one of the objects
    5. The output shows the object that appears most often

    Procedure:
    1. Find all objects of one color, connected also diagonally
    2. Cut out the smallest rectangle around each object
    3. Choose the rectangle that appears most often
    4. Return the result
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
            stack = [(r, c)]
            cells = []
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr in range(max(0, cr - 1), min(height, cr + 2)):
                    for nc in range(max(0, cc - 1), min(width, cc + 2)):
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Cut out the rectangle around each object
    shapes = []
    for cells in objects:
        top = min(r for r, c in cells)
        bottom = max(r for r, c in cells)
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        shape = [[0] * (right - left + 1) for _ in range(bottom - top + 1)]
        for r, c in cells:
            shape[r - top][c - left] = grid[r][c]
        shapes.append(shape)

    # 3. Choose the rectangle that appears most often
    result = max(shapes, key=shapes.count)

    return result
