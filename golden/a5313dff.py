def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains lines of 2 on a background of 0
    3. Some cells of 0 are enclosed by 2 and cannot reach the border of the grid
    4. A path over 0 cells goes up, down, left or right, never diagonally
    5. The enclosed cells of 0 become 1, all other cells stay the same

    Procedure:
    1. Find all cells of 0 that can be reached from the border over cells of 0
    2. Copy the grid and set the cells of 0 that were not reached to 1
    3. Return the result
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
        stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])

    # 2. Set the cells of 0 that were not reached to 1
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 and (r, c) not in reached:
                result[r][c] = 1

    return result
