def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 1 on a background of 0
    3. Some objects are closed, they enclose cells of 0
    4. The enclosed cells of 0 cannot reach the border of the grid, not even diagonally
    5. The closed objects become 3, all other objects stay the same

    Procedure:
    1. Find all cells of 0 that can be reached from the border, also diagonally
    2. Start at the cells of 1 next to the cells of 0 that were not reached
    3. Color the whole objects of these cells with 3
    4. Return the result
    """

    # 1. Find all cells of 0 that can be reached from the border
    height = len(grid)
    width = len(grid[0])
    reached = set()
    stack = []
    for r in range(height):
        for c in range(width):
            if r in (0, height - 1) or c in (0, width - 1):
                stack.append((r, c))
    while stack:
        r, c = stack.pop()
        if not (0 <= r < height and 0 <= c < width):
            continue
        if grid[r][c] != 0 or (r, c) in reached:
            continue
        reached.add((r, c))
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                stack.append((r + dr, c + dc))

    # 2. Start next to the cells of 0 that were not reached
    stack = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 and (r, c) not in reached:
                stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])

    # 3. Color the whole objects with 3
    result = [row[:] for row in grid]
    while stack:
        r, c = stack.pop()
        if 0 <= r < height and 0 <= c < width and result[r][c] == 1:
            result[r][c] = 3
            stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])

    return result
