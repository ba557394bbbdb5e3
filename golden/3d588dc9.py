def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is 7 and there is one object of 5 whose rows differ in length
    3. The larger shapes of 0 are filled rectangles with a short line on one side
    4. In the output one of these shapes has lost its short line
    5. The left or right column of its rectangle, the one facing the 5s, has become 6
    6. It is the shape whose rectangle is nearest to the longest row of 5, counted in rows

    Procedure:
    1. Find the objects of 0, connected horizontally and vertically, with at least five cells
    2. Find the rectangle of each, its cells with at least two other cells in row and in column
    3. Choose the rectangle with the smallest distance in rows from the longest row of 5
    4. Replace the cells of its object outside of the rectangle with 7
    5. Set its left column to 6 if the 5s begin left of it, else its right column
    6. Return the result
    """

    # 1. Find the objects of 0
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == 0:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            if len(cells) >= 5:
                objects.append(cells)

    # 2. Find the rectangle of each object
    bodies = []
    for cells in objects:
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        bodies.append([(r, c) for r, c in cells if rows.count(r) > 2 and columns.count(c) > 2])

    # 3. Choose the rectangle nearest to the longest row of 5
    longest = max(range(height), key=lambda r: grid[r].count(5))
    distances = [min(abs(r - longest) for r, c in body) for body in bodies]
    n = distances.index(min(distances))

    # 4. Replace the other cells of its object with 7
    result = [row[:] for row in grid]
    for r, c in objects[n]:
        if (r, c) not in bodies[n]:
            result[r][c] = 7

    # 5. Set its column that faces the 5s to 6
    columns = [c for r, c in bodies[n]]
    left = grid[longest].index(5) < min(columns)
    side = min(columns) if left else max(columns)
    for r, c in bodies[n]:
        if c == side:
            result[r][c] = 6

    return result
