def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a line of 2s along one border of the grid
    3. The input also contains objects of several colors on a background of 0
    4. All objects move towards the line of 2s without changing their shape
    5. An object stops at the line of 2s or at an object that has stopped

    Procedure:
    1. Copy the grid and find the direction towards the line of 2s
    2. Find all objects except the line of 2s
    3. Move the objects by single steps in this direction until no object can move
    4. Return the result
    """

    # 1. Copy the grid and find the direction
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    if set(grid[0]) == {2}:
        step_r, step_c = -1, 0
    elif set(grid[-1]) == {2}:
        step_r, step_c = 1, 0
    elif {row[0] for row in grid} == {2}:
        step_r, step_c = 0, -1
    else:
        step_r, step_c = 0, 1

    # 2. Find all objects
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] in (0, 2) or (r, c) in seen:
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
            objects.append((grid[r][c], cells))

    # 3. Move the objects until no object can move
    moving = True
    while moving:
        moving = False
        for k, (color, cells) in enumerate(objects):
            moved = [(r + step_r, c + step_c) for r, c in cells]
            if all(result[r][c] == 0 or (r, c) in cells for r, c in moved):
                for r, c in cells:
                    result[r][c] = 0
                for r, c in moved:
                    result[r][c] = color
                objects[k] = (color, moved)
                moving = True

    return result
