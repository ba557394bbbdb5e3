def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a zigzag line of 2s from left to right on a background of 0
    3. The line divides the cells of 0 into triangles, alternately below and above the line
    4. The first triangle from the left becomes 4, and after it every third triangle
    5. All other cells stay the same

    Procedure:
    1. Find all objects of 0, column by column, so that they are ordered from left to right
    2. Set the cells of the first object and of every third object after it to 4
    3. Return the result
    """

    # 1. Find all objects of 0 from left to right
    height = len(grid)
    width = len(grid[0])
    seen = set()
    objects = []
    for c in range(width):
        for r in range(height):
            if grid[r][c] != 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        if grid[nr][nc] == 0 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Set the cells of every third object to 4
    result = [row[:] for row in grid]
    for cells in objects[::3]:
        for r, c in cells:
            result[r][c] = 4

    return result
