def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains plus signs of 3 on a background of 0
    3. In the output a line of 2s connects plus signs with their middle cells on the same diagonal
    4. The plus signs stay the same

    Procedure:
    1. Find the middle cell of each plus sign, its four neighbors are 3
    2. For each two middle cells on the same diagonal, set the cells of 0 on the line between to 2
    3. Return the result
    """

    # 1. Find the middle cell of each plus sign
    middles = []
    for r in range(1, len(grid) - 1):
        for c in range(1, len(grid[0]) - 1):
            if grid[r][c - 1:c + 2] == [3, 3, 3] and grid[r - 1][c] == grid[r + 1][c] == 3:
                middles.append((r, c))

    # 2. Draw a line between two on the same diagonal
    result = [row[:] for row in grid]
    for r, c in middles:
        for y, x in middles:
            if y > r and abs(x - c) == y - r:
                step = 1 if x > c else -1
                for nr, nc in zip(range(r, y), range(c, x, step)):
                    if grid[nr][nc] == 0:
                        result[nr][nc] = 2

    return result
