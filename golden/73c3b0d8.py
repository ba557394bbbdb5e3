def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a row of 2s and some cells of 4 on a background of 0
    3. In the output each 4 moves down by one cell
    4. A 4 that then stands directly on the row of 2s draws two diagonal lines of 4
    5. The lines go up to the left and up to the right until they leave the grid

    Procedure:
    1. Copy the grid without the cells of 4
    2. Move each 4 down by one cell
    3. From each 4 that stands on the row of 2s draw lines up to the left and up to the right
    4. Return the result
    """

    # 1. Copy the grid without the cells of 4
    height = len(grid)
    width = len(grid[0])
    result = [[0 if color == 4 else color for color in row] for row in grid]

    # 2. Move each 4 down by one cell
    cells = []
    for r in range(height - 1):
        for c in range(width):
            if grid[r][c] == 4 and grid[r + 1][c] != 2:
                result[r + 1][c] = 4
                cells.append((r + 1, c))

    # 3. From each 4 that stands on the row of 2s draw the diagonal lines
    for r, c in cells:
        if r + 1 < height and grid[r + 1][c] == 2:
            for direction in (-1, 1):
                nr, nc = r, c
                while 0 <= nr and 0 <= nc < width:
                    result[nr][nc] = 4
                    nr -= 1
                    nc += direction

    return result
