def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A row of 8 and a column of 8 divide the input into four parts
    2. The smallest part is a 2x2 square with four colors
    3. The largest part is a 6x6 square with a pattern of 3 on a background of 0
    4. The output has the size of the largest part
    5. The cells of 3 become the color of the 2x2 square in the same quarter

    Procedure:
    1. Find the row of 8 and the column of 8
    2. Find the rows and columns of the small square and of the large square
    3. Set each cell of 3 in the large square to the color of its quarter
    4. Return the result
    """

    # 1. Find the row of 8 and the column of 8
    height = len(grid)
    width = len(grid[0])
    line_r = [r for r in range(height) if set(grid[r]) == {8}][0]
    line_c = [c for c in range(width) if all(row[c] == 8 for row in grid)][0]

    # 2. Find the rows and columns of the small square and of the large square
    parts = [range(line_r), range(line_r + 1, height)]
    small_rows, large_rows = sorted(parts, key=len)
    parts = [range(line_c), range(line_c + 1, width)]
    small_columns, large_columns = sorted(parts, key=len)

    # 3. Set each cell of 3 to the color of its quarter
    result = [[0] * len(large_columns) for _ in large_rows]
    for r in range(len(large_rows)):
        for c in range(len(large_columns)):
            if grid[large_rows[r]][large_columns[c]] == 3:
                y = small_rows[r * len(small_rows) // len(large_rows)]
                x = small_columns[c * len(small_columns) // len(large_columns)]
                result[r][c] = grid[y][x]

    return result
