def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains large rectangles, separated by rows and columns of 0
    2. Each rectangle has one color and contains some scattered cells of 0
    3. The rectangles are arranged in rows and columns
    4. The output has one cell for each rectangle, with its color

    Procedure:
    1. Find the groups of rows between the rows of 0
    2. Find the groups of columns between the columns of 0
    3. For each group of rows and group of columns, take the color of the rectangle
    4. Return the result
    """

    # 1. Find the groups of rows
    height = len(grid)
    width = len(grid[0])
    row_groups = [[]]
    for r in range(height):
        if any(grid[r]):
            row_groups[-1].append(r)
        else:
            row_groups.append([])

    # 2. Find the groups of columns
    column_groups = [[]]
    for c in range(width):
        if any(row[c] for row in grid):
            column_groups[-1].append(c)
        else:
            column_groups.append([])

    # 3. Take the color of each rectangle
    result = []
    for rows in row_groups:
        colors = []
        for columns in column_groups:
            if rows and columns:
                colors.append(max(grid[r][c] for r in rows for c in columns))
        if colors:
            result.append(colors)

    return result
