def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains lines of 2 from border to border on a background of 7
    3. The lines separate the background into areas
    4. The area in the lower left corner becomes 5
    5. Each area becomes 3 or 5, another color than the area on the other side of a line
    6. The lines stay the same

    Procedure:
    1. Go from the lower left corner to every cell, counting changes of color, as few as possible
    2. Color the areas: each line crossed is two changes, begin with 5 and alternate with 3
    3. Return the result
    """

    # 1. Count the changes of color from the lower left corner to every cell
    from collections import deque
    height = len(grid)
    width = len(grid[0])
    changes = {}
    queue = deque([(height - 1, 0, 0)])
    while queue:
        r, c, count = queue.popleft()
        if (r, c) in changes:
            continue
        changes[r, c] = count
        for nr, nc in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
            if 0 <= nr < height and 0 <= nc < width:
                if grid[nr][nc] == grid[r][c]:
                    queue.appendleft((nr, nc, count))
                else:
                    queue.append((nr, nc, count + 1))

    # 2. Color the areas
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 7:
                result[r][c] = 5 if changes[r, c] % 4 == 0 else 3

    return result
