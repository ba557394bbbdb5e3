def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 5 and a few cells of other colors on a background of 0
    3. The cells of 5 stay the same
    4. Each other color spreads over all cells of 0 that it can reach
    5. A path over 0 cells goes up, down, left or right, never diagonally

    Procedure:
    1. Find the cells that are not 0 and not 5
    2. Spread each of these colors over the connected cells of 0
    3. Return the result
    """

    # 1. Find the cells that are not 0 and not 5
    height = len(grid)
    width = len(grid[0])
    stack = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] not in (0, 5):
                stack.append((r, c))

    # 2. Spread each color over the connected cells of 0
    result = [row[:] for row in grid]
    while stack:
        r, c = stack.pop()
        for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            nr, nc = r + dr, c + dc
            if 0 <= nr < height and 0 <= nc < width and result[nr][nc] == 0:
                result[nr][nc] = result[r][c]
                stack.append((nr, nc))

    return result
