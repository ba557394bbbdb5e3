def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains vertical lines of 8 from the top border
    3. Horizontal lines of 2 lie in one row, separated from the lines of 8 by a row of 0
    4. In the output the lines of 8 run down to the bottom border
    5. A line that meets a line of 2 turns aside in the row above it, to the nearer end
    6. It goes on down in the column next to this end
    7. In the middle of a line of 2 it turns to the right

    Procedure:
    1. Find the row of the 2s and the columns of the lines of 8
    2. Find the column next to the nearer end of the line of 2 below each line, right if equal
    3. Draw 8 down to above the 2s, sideways to this column and down to the bottom
    4. Return the result
    """

    # 1. Find the row of the 2s and the columns of the lines of 8
    height = len(grid)
    width = len(grid[0])
    row = [r for r in range(height) if 2 in grid[r]][0]
    columns = [c for c in range(width) if grid[0][c] == 8]

    # 2. Find the column next to the nearer end of the line of 2
    targets = []
    for c in columns:
        left = right = c
        while left >= 0 and grid[row][left] == 2:
            left -= 1
        while right < width and grid[row][right] == 2:
            right += 1
        targets.append(left if c - left < right - c else right)

    # 3. Draw 8 down to above the 2s, sideways and down to the bottom
    result = [line[:] for line in grid]
    for c, target in zip(columns, targets):
        for r in range(row):
            result[r][c] = 8
        for i in range(min(c, target), max(c, target) + 1):
            result[row - 1][i] = 8
        for r in range(row, height):
            result[r][target] = 8

    return result
