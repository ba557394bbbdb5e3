def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 3 that consist of thin lines, the background is 0
    3. The shapes stay the same, only the colors change
    4. An object with a branch, a cell with three neighbors, becomes 2
    5. An object without a branch and with one bend becomes 1
    6. An object without a branch and with two bends becomes 6

    Procedure:
    1. Find the objects of 3
    2. For each object, count the branches and the bends
    3. Color each object by these counts
    4. Return the result
    """

    # 1. Find the objects of 3
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 3 or (r, c) in seen:
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
                        if grid[nr][nc] == 3 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Count the branches and the bends of each object
    counts = []
    for cells in objects:
        branches = 0
        bends = 0
        for r, c in cells:
            vertical = ((r + 1, c) in cells) + ((r - 1, c) in cells)
            horizontal = ((r, c + 1) in cells) + ((r, c - 1) in cells)
            branches += vertical + horizontal >= 3
            bends += vertical == 1 and horizontal == 1
        counts.append((branches, bends))

    # 3. Color each object
    result = [row[:] for row in grid]
    for cells, (branches, bends) in zip(objects, counts):
        for r, c in cells:
            result[r][c] = 2 if branches > 0 else 1 if bends == 1 else 6

    return result
