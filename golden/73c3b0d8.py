def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a row of 2s and some cells of 4 on a background of 0
    3. In the output each 4 moves down by one cell
    4. From each 4 that then stands on the row of 2s two diagonal lines of 4 go up to the border

    Procedure:
    1. Copy the grid without the cells of 4
    2. Move each 4 down by one cell
    3. From each 4 that then stands on the row of 2s draw diagonal lines up left and up right
    4. Return the result
    """

    # 1. Copy the grid without the cells of 4
    height = len(grid)
    width = len(grid[0])
    result = [[0 if color == 4 else color for color in row] for row in grid]

    # 2. Move each 4 down by one cell
    for r in range(1, height):
        for c in range(width):
            if grid[r - 1][c] == 4:
                result[r][c] = 4

    # 3. From each 4 on the row of 2s draw the diagonal lines
                if r + 1 < height and grid[r + 1][c] == 2:
                    for i in range(r + 1):
                        for nc in (c - i, c + i):
                            if 0 <= nc < width:
                                result[r - i][nc] = 4

    return result
