def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 8 connected also diagonally on a background of 0
    3. All objects but one have the same shape
    4. The object with the different shape becomes 2
    5. The other objects become 1

    Procedure:
    1. Find the objects of 8 connected also diagonally
    2. Find the shape of each object, its cells relative to its upper left corner
    3. Color an object with 2 if its shape occurs only once, otherwise with 1
    4. Return the result
    """

    # 1. Find the objects of 8 connected also diagonally
    height = len(grid)
    width = len(grid[0])
    seen = set()
    objects = []
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width) or (cr, cc) in seen:
                    continue
                if grid[cr][cc] != 8:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + dr, cc + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)])
            if cells:
                objects.append(cells)

    # 2. Find the shape of each object
    shapes = []
    for cells in objects:
        top = min(r for r, c in cells)
        left = min(c for r, c in cells)
        shapes.append(sorted((r - top, c - left) for r, c in cells))

    # 3. Color the objects
    result = [row[:] for row in grid]
    for cells, shape in zip(objects, shapes):
        for r, c in cells:
            result[r][c] = 2 if shapes.count(shape) == 1 else 1

    return result
