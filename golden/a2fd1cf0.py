def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 2 and one cell of 3 on a background of 0
    3. In the output a path of 8 connects the two cells
    4. The path goes from 2 along its row to the column of 3, then along this column to 3

    Procedure:
    1. Find the cell of 2 and the cell of 3
    2. Draw 8 along the row of 2 to the column of 3
    3. Draw 8 along the column of 3 to the row of 2, keep the cells of 2 and 3
    4. Return the result
    """

    # 1. Find the cell of 2 and the cell of 3
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 2:
                row_2, column_2 = r, c
            if grid[r][c] == 3:
                row_3, column_3 = r, c

    # 2. Draw 8 along the row of 2
    result = [row[:] for row in grid]
    for c in range(min(column_2, column_3), max(column_2, column_3) + 1):
        result[row_2][c] = 8

    # 3. Draw 8 along the column of 3, keep the cells of 2 and 3
    for r in range(min(row_2, row_3), max(row_2, row_3) + 1):
        result[r][column_3] = 8
    result[row_2][column_2] = 2
    result[row_3][column_3] = 3

    return result
