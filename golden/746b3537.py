def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of colored stripes, either all horizontal or all vertical
    2. Each stripe has one color and is one or more cells thick
    3. The output has one row or one column
    4. The output shows the colors of the stripes in order, one cell for each stripe

    Procedure:
    1. Remove each row that is equal to the row before it
    2. Remove each column that is equal to the column before it
    3. Return the result
    """

    # 1. Remove each row that is equal to the row before it
    height = len(grid)
    width = len(grid[0])
    rows = [grid[r] for r in range(height) if r == 0 or grid[r] != grid[r - 1]]

    # 2. Remove each column that is equal to the column before it
    columns = []
    for c in range(width):
        if c == 0 or any(row[c] != row[c - 1] for row in rows):
            columns.append(c)
    result = [[row[c] for c in columns] for row in rows]

    return result
