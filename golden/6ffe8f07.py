def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle of 8 and rectangles of 1 and 2 on a background of 0
    3. In the output beams of 4 leave the rectangle of 8 in all four directions
    4. The beams cover 0 and 2 and end at the border or in front of a 1

    Procedure:
    1. Find the cells of 8
    2. From each 8 go up, down, left and right until a 1 or the border, set cells of 0 and 2 to 4
    3. Return the result
    """

    # 1. Find the cells of 8
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]

    # 2. Go in four directions until a 1 or the border
    result = [row[:] for row in grid]
    for r, c in cells:
        for dr, dc in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
            nr, nc = r, c
            while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] != 1:
                if grid[nr][nc] != 8:
                    result[nr][nc] = 4
                nr, nc = nr + dr, nc + dc

    return result
