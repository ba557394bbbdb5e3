def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input consists of broad stripes, all horizontal or all vertical
    3. Each stripe has one color, but some cells have other colors as noise
    4. In the output the noise is removed, each stripe has only its own color

    Procedure:
    1. Find the most common color of each row and of each column
    2. Count how many cells fit the colors of the rows and how many fit those of the columns
    3. Fill all rows or all columns with their colors, whichever fits more cells
    4. Return the result
    """

    # 1. Find the most common color of each row and of each column
    height = len(grid)
    width = len(grid[0])
    row_colors = [max(row, key=row.count) for row in grid]
    column_colors = [max(column, key=column.count) for column in zip(*grid)]

    # 2. Count how many cells fit
    row_fit = sum(grid[r].count(row_colors[r]) for r in range(height))
    column_fit = sum(column.count(color) for column, color in zip(zip(*grid), column_colors))

    # 3. Fill all rows or all columns with their colors
    if row_fit > column_fit:
        result = [[color] * width for color in row_colors]
    else:
        result = [column_colors[:] for _ in range(height)]

    return result
