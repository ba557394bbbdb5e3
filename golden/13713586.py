def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a line of 5 that fills one side of the grid
    3. The other lines have different colors and are parallel to the line of 5
    4. In the output each line is extended toward the line of 5, up to it
    5. Where two lines overlap the line nearer to the line of 5 is seen

    Procedure:
    1. Find the direction that leads away from the line of 5
    2. From each cell of 0 go in this direction to the first cell that is not 0
    3. If there is such a cell, paint the cell of 0 in its color
    4. Return the result
    """

    # 1. Find the direction that leads away from the line of 5
    height = len(grid)
    width = len(grid[0])
    if grid[0][0] == grid[0][-1]:
        dr, dc = (1, 0) if grid[0][0] == 5 else (-1, 0)
    else:
        dr, dc = (0, 1) if grid[0][0] == 5 else (0, -1)

    # 2. From each cell of 0 go to the first cell that is not 0
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            nr, nc = r, c
            while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 0:
                nr, nc = nr + dr, nc + dc

            # 3. Paint the cell in its color
            if 0 <= nr < height and 0 <= nc < width:
                result[r][c] = grid[nr][nc]

    return result
