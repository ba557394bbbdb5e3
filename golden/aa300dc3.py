def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains an area of 0 surrounded by 5
    3. In the output the cells of 0 on one diagonal of the grid are 8
    4. It is the diagonal with the most cells of 0
    5. If there are several, it is the one nearest to the middle of the grid

    Procedure:
    1. Find all diagonals of the grid, in both directions, the longest first
    2. Find the diagonal with the most cells of 0
    3. Set its cells of 0 to 8
    4. Return the result
    """

    # 1. Find all diagonals of the grid
    height = len(grid)
    width = len(grid[0])
    diagonals = {}
    for r in range(height):
        for c in range(width):
            for direction in (1, -1):
                key = (direction, r + direction * c)
                diagonals.setdefault(key, []).append((r, c))
    lines = sorted(diagonals.values(), key=len, reverse=True)

    # 2. Find the diagonal with the most cells of 0
    line = max(lines, key=lambda cells: sum(grid[r][c] == 0 for r, c in cells))

    # 3. Set its cells of 0 to 8
    result = [row[:] for row in grid]
    for r, c in line:
        if grid[r][c] == 0:
            result[r][c] = 8

    return result
