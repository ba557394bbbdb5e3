def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is smaller than the input
    2. The input contains rectangles of 1 on a background of 0
    3. Each rectangle contains some cells of 2
    4. The output is the rectangle with the most cells of 2

    Procedure:
    1. Find the objects of cells that are not 0
    2. Find the object with the most cells of 2
    3. Cut out the rectangle around that object
    4. Return the result
    """

    # 1. Find the objects of cells that are not 0
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width):
                    continue
                if grid[cr][cc] == 0 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                objects.append(cells)

    # 2. Find the object with the most cells of 2
    best = max(objects, key=lambda cells: sum(grid[r][c] == 2 for r, c in cells))

    # 3. Cut out the rectangle around it
    top = min(r for r, c in best)
    bottom = max(r for r, c in best)
    left = min(c for r, c in best)
    right = max(c for r, c in best)
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    return result
