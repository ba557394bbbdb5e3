def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is smaller than the input
    2. The input contains horizontal and vertical lines of different colors on a background of 0
    3. The spaces between the lines have different heights and widths
    4. In the output all spaces are one cell high and one cell wide
    5. The order and the colors of the lines stay the same

    Procedure:
    1. Remove every row that is equal to the row above it
    2. Remove every column that is equal to the column to the left of it
    3. Return the result
    """

    # 1. Remove every row that is equal to the row above it
    rows = [grid[r] for r in range(len(grid)) if r == 0 or grid[r] != grid[r - 1]]

    # 2. Remove every column that is equal to the column to the left of it
    columns = [list(column) for column in zip(*rows)]
    kept = [columns[c] for c in range(len(columns)) if c == 0 or columns[c] != columns[c - 1]]
    result = [list(row) for row in zip(*kept)]

    return result
