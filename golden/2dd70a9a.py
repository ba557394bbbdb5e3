def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of 8, a short line of 3 and a short line of 2
    3. In the output a path of 3s connects the line of 3 with the line of 2
    4. The path begins in the direction of the line of 3, from one of its ends
    5. It goes straight over cells of 0 and turns left or right only in front of an 8
    6. All other cells stay the same

    Procedure:
    1. Find the cells of 3 and the two directions of their line
    2. Go straight from the line; in front of an 8 try both turns; stop in front of a 2
    3. Draw the path with the fewest turns in 3
    4. Return the result
    """

    # 1. Find the cells of 3 and the directions of their line
    height = len(grid)
    width = len(grid[0])
    line = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 3]
    dr, dc = (1, 0) if line[0][1] == line[-1][1] else (0, 1)
    queue = [(line[-1], (dr, dc), []), (line[0], (-dr, -dc), [])]

    # 2. Go straight and turn in front of an 8 until a 2 is in front
    found = []
    seen = set()
    while queue and not found:
        (r, c), (dr, dc), path = queue.pop(0)
        if (r, c, dr, dc) in seen:
            continue
        seen.add((r, c, dr, dc))
        path = path[:]
        nr, nc = r + dr, c + dc
        while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 0:
            path.append((nr, nc))
            r, c = nr, nc
            nr, nc = r + dr, c + dc
        if 0 <= nr < height and 0 <= nc < width:
            if grid[nr][nc] == 2:
                found = path
            elif grid[nr][nc] == 8:
                queue.append(((r, c), (dc, dr), path))
                queue.append(((r, c), (-dc, -dr), path))

    # 3. Draw the path in 3
    result = [row[:] for row in grid]
    for r, c in found:
        result[r][c] = 3

    return result
