def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 8 and one cell of 2 on a background of 0
    3. In the output a line of 4 joins the two cells
    4. From the cell of 8 the line goes up or down to the row of the cell of 2
    5. There it turns and goes left or right to the cell of 2

    Procedure:
    1. Find the cell of 8 and the cell of 2
    2. Draw a line of 4 in the column of the 8 to the row of the 2
    3. Draw a line of 4 in the row of the 2 to the 2
    4. Return the result
    """

    # 1. Find the cell of 8 and the cell of 2
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width)]
    start_r, start_c = next((r, c) for r, c in cells if grid[r][c] == 8)
    end_r, end_c = next((r, c) for r, c in cells if grid[r][c] == 2)

    # 2. Draw a line in the column of the 8
    result = [row[:] for row in grid]
    for r in range(min(start_r, end_r), max(start_r, end_r) + 1):
        if grid[r][start_c] == 0:
            result[r][start_c] = 4

    # 3. Draw a line in the row of the 2
    for c in range(min(start_c, end_c), max(start_c, end_c) + 1):
        if grid[end_r][c] == 0:
            result[end_r][c] = 4

    return result
