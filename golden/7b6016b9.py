def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains lines of one color on a background of 0
    3. The lines enclose some regions of 0
    4. The enclosed regions become 2, all other cells of 0 become 3
    5. The lines stay the same

    Procedure:
    1. Find all cells of 0 that can be reached from the border over cells of 0
    2. Set the reached cells to 3 and the other cells of 0 to 2
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

    # 2. Set the reached cells to 3 and the other cells of 0 to 2
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0:
                result[r][c] = 3 if (r, c) in reached else 2

    return result
