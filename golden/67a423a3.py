def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a full row of one color and a full column of another color
    3. The row and the column cross in one cell, which keeps its color
    4. The eight cells around the crossing become 4

    Procedure:
    1. Find the row and the column that contain no 0
    2. Set the cells around their crossing to 4
    3. Return the result
    """

    # 1. Find the row and the column that contain no 0
    height = len(grid)
    width = len(grid[0])
    line_r = [r for r in range(height) if 0 not in grid[r]][0]
    line_c = [c for c in range(width) if all(row[c] != 0 for row in grid)][0]

    # 2. Set the cells around their crossing to 4
    result = [row[:] for row in grid]
    for r in range(line_r - 1, line_r + 2):
        for c in range(line_c - 1, line_c + 2):
            if (r, c) != (line_r, line_c) and 0 <= r < height and 0 <= c < width:
                result[r][c] = 4

    return result
