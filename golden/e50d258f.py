def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several rectangles on a background of 0
    2. The rectangles are filled with cells of 1, 2 and 8
    3. The output is one of the rectangles
    4. It is the rectangle with most cells of 2

    Procedure:
    1. Find the objects of cells that are not 0
    2. Choose the object with most cells of 2
    3. Cut out its rectangle
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
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != 0:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Choose the object with most cells of 2
    counts = [sum(grid[r][c] == 2 for r, c in cells) for cells in objects]
    cells = objects[counts.index(max(counts))]

    # 3. Cut out its rectangle
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    return result
