def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one large rectangle of several colors on a background of 0
    2. It also contains pairs of two colored cells side by side
    3. The output is the rectangle with some colors changed
    4. The right color of each pair is replaced by the left color of the pair
    5. Colors that are not the right color of a pair stay the same

    Procedure:
    1. Find all objects
    2. Read the color changes from the pairs of cells
    3. Cut out the largest object and change its colors
    4. Return the result
    """

    # 1. Find all objects
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
            objects.append(sorted(cells))

    # 2. Read the color changes from the pairs
    changes = {}
    for cells in objects:
        if len(cells) == 2:
            (r, c), (nr, nc) = cells
            changes[grid[nr][nc]] = grid[r][c]

    # 3. Cut out the largest object and change its colors
    largest = max(objects, key=len)
    top, left = largest[0]
    bottom, right = largest[-1]
    rows = [row[left:right + 1] for row in grid[top:bottom + 1]]
    result = [[changes.get(cell, cell) for cell in row] for row in rows]

    return result
