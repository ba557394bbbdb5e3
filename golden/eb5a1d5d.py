def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of rectangles of different colors, one inside the other
    2. Many neighboring rows and columns of the input are equal
    3. The output shows the same rectangles, but as small as possible
    4. Each side of a rectangle is one cell thick in the output
    5. So the output is the input without the repeated rows and columns

    Procedure:
    1. Keep only the rows that differ from the row above
    2. Keep only the columns that differ from the column to the left
    3. Return the result
    """

    # 1. Keep only the rows that differ from the row above
    rows = [row for r, row in enumerate(grid) if r == 0 or row != grid[r - 1]]

    # 2. Keep only the columns that differ from the column to the left
    columns = [list(column) for column in zip(*rows)]
    kept = [column for c, column in enumerate(columns) if c == 0 or column != columns[c - 1]]
    result = [list(row) for row in zip(*kept)]

    return result
