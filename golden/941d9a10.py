def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 5 divide the grid into rectangles of 0
    3. The number of rows and of columns of rectangles is odd, so one rectangle is in the middle
    4. The top left rectangle becomes 1
    5. The rectangle in the middle becomes 2
    6. The bottom right rectangle becomes 3

    Procedure:
    1. Find the groups of rows and the groups of columns between the lines
    2. Fill the first, the middle and the last rectangle on the diagonal with 1, 2 and 3
    3. Return the result
    """

    # 1. Find the groups of rows and of columns
    height = len(grid)
    width = len(grid[0])
    row_groups = [[]]
    for r in range(height):
        if all(cell == 5 for cell in grid[r]):
            row_groups.append([])
        else:
            row_groups[-1].append(r)
    column_groups = [[]]
    for c in range(width):
        if all(row[c] == 5 for row in grid):
            column_groups.append([])
        else:
            column_groups[-1].append(c)

    # 2. Fill the first, the middle and the last rectangle
    result = [row[:] for row in grid]
    middle_rows = row_groups[len(row_groups) // 2]
    middle_columns = column_groups[len(column_groups) // 2]
    fills = [(row_groups[0], column_groups[0], 1),
             (middle_rows, middle_columns, 2),
             (row_groups[-1], column_groups[-1], 3)]
    for rows, columns, color in fills:
        for r in rows:
            for c in columns:
                result[r][c] = color

    return result
