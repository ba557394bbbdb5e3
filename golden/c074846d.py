def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 5 and a line of 2 that begins next to it
    3. In the output the line of 2 becomes 3
    4. The output has a new line of 2 that begins next to the cell of 5
    5. The new line is the old line rotated by 90 degrees clockwise around the cell of 5
    6. The part of the new line beyond the border of the grid is missing

    Procedure:
    1. Find the cell of 5 and the cells of 2
    2. Set the cells of 2 to 3
    3. Rotate the cells of 2 clockwise around the cell of 5 and set them to 2
    4. Return the result
    """

    # 1. Find the cell of 5 and the cells of 2
    height = len(grid)
    width = len(grid[0])
    line = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                center_r, center_c = r, c
            if grid[r][c] == 2:
                line.append((r, c))

    # 2. Set the cells of 2 to 3
    result = [row[:] for row in grid]
    for r, c in line:
        result[r][c] = 3

    # 3. Rotate the cells of 2 around the cell of 5
    for r, c in line:
        nr = center_r + (c - center_c)
        nc = center_c - (r - center_r)
        if 0 <= nr < height and 0 <= nc < width:
            result[nr][nc] = 2

    return result
