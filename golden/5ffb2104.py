def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of several colors on a background of 0
    3. All objects move right without changing their shape
    4. An object stops at the right border or at an object that has stopped

    Procedure:
    1. Find all objects
    2. Copy the grid
    3. Move the objects right by single steps until no object can move
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

    # 2. Copy the grid
    result = [row[:] for row in grid]

    # 3. Move the objects until no object can move
    moving = True
    while moving:
        moving = False
        for k, (color, cells) in enumerate(objects):
            moved = [(r, c + 1) for r, c in cells]
            if all(c < width and (result[r][c] == 0 or (r, c) in cells) for r, c in moved):
                for r, c in cells:
                    result[r][c] = 0
                for r, c in moved:
                    result[r][c] = color
                objects[k] = (color, moved)
                moving = True

    return result
