def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 5 and a line of 2 that begins next to it
    3. In the output the line of 2 becomes 3
    4. A new line of 2 is the old line rotated by 90 degrees clockwise around the cell of 5
    5. The part beyond the border is missing

    Procedure:
    1. Find the cell of 5 and the cells of 2
    2. Set the cells of 2 to 3
    3. Rotate the cells by 90 degrees clockwise around the cell of 5 and set them to 2
    4. Return the result
    """

    # 1. Find the cells of 5 and 2
    center_r = [5 in row for row in grid].index(True)
    center_c = grid[center_r].index(5)
    line = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 2]

    # 2. Set the cells of 2 to 3
    result = [row[:] for row in grid]
    for r, c in line:
        result[r][c] = 3

    # 3. Rotate them and set them to 2
        nr = center_r + c - center_c
        nc = center_c - r + center_r
        if 0 <= nr < len(grid) and 0 <= nc < len(grid[0]):
            result[nr][nc] = 2

    return result
