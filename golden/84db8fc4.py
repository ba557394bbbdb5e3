def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains only 0, 1 and 3
    3. The cells of 1 and 3 stay the same
    4. A path over 0 cells goes up, down, left or right, never diagonally
    5. The cells of 0 that can reach the border of the grid become 2, all others become 5

    Procedure:
    1. Find all cells of 0 that can be reached from the border over cells of 0
    2. Copy the grid and set the reached cells of 0 to 2 and the others to 5
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

    # 2. Set the reached cells of 0 to 2 and the others to 5
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0:
                result[r][c] = 2 if (r, c) in reached else 5

    return result
