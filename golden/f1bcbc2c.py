def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Two lines of 7 on a background of 0 are the walls of a path, one cell wide
    3. The path begins at the first row of the grid
    4. The path is filled with 8 from there on
    5. A 9 on a straight piece of the path is filled too
    6. At a 9 where the path turns, the filling ends and the 9 stays

    Procedure:
    1. Find the start of the path, a cell of the first row between two 7s
    2. Follow the path between the walls, but not beyond a 9 at a turn, and set its cells to 8
    3. Return the result
    """

    # 1. Find the start of the path
    height = len(grid)
    width = len(grid[0])
    stack = []
    for c in range(1, width - 1):
        if grid[0][c] != 7 and grid[0][c - 1] == 7 and grid[0][c + 1] == 7 and not stack:
            stack.append((0, c))

    # 2. Follow the path and set its cells to 8
    result = [row[:] for row in grid]
    while stack:
        r, c = stack.pop()
        if not (0 <= r < height and 0 <= c < width) or result[r][c] in (7, 8):
            continue
        if grid[r][c] == 9:
            up_down = grid[max(r - 1, 0)][c] != 7 and grid[min(r + 1, height - 1)][c] != 7
            left_right = grid[r][max(c - 1, 0)] != 7 and grid[r][min(c + 1, width - 1)] != 7
            if not up_down and not left_right:
                continue
        result[r][c] = 8
        stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])

    return result
