def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 1 on a background of 9
    3. Some objects form a closed loop around cells of 9
    4. The objects with a closed loop become 8
    5. The objects without a closed loop stay 1

    Procedure:
    1. Find all cells of 9 that can be reached from the border over cells of 9
    2. Start with the cells of 1 next to a cell of 9 that was not reached
    3. Go from these cells over all connected cells of 1 and set them to 8
    4. Return the result
    """

    # 1. Find all cells of 9 that can be reached from the border
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
        if grid[r][c] != 9 or (r, c) in reached:
            continue
        reached.add((r, c))
        stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])

    # 2. Start with the cells of 1 next to a cell of 9 that was not reached
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 9 and (r, c) not in reached:
                stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])

    # 3. Set all connected cells of 1 to 8
    result = [row[:] for row in grid]
    while stack:
        r, c = stack.pop()
        if 0 <= r < height and 0 <= c < width and result[r][c] == 1:
            result[r][c] = 8
            stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])

    return result
