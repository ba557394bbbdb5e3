def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of rectangles of different colors, in rows and columns, without gaps
    2. The output has one cell for each rectangle
    3. Each cell has the color of its rectangle
    4. Rows of the input that are equal to the row above add nothing, and columns likewise

    Procedure:
    1. Keep only the rows that differ from the row above
    2. Keep only the columns that differ from the column at their left
    3. Return the result
    """

    # 1. Keep only the rows that differ from the row above
    rows = [grid[r] for r in range(len(grid)) if r == 0 or grid[r] != grid[r - 1]]

    # 2. Keep only the columns that differ from the column at their left
    columns = [list(column) for column in zip(*rows)]
    kept = [columns[c] for c in range(len(columns)) if c == 0 or columns[c] != columns[c - 1]]
    result = [list(row) for row in zip(*kept)]

    return result
