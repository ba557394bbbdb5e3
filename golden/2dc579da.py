def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is smaller than the input
    2. A row and a column of one color divide the grid into four quarters
    3. The four quarters have the same size
    4. Three quarters are filled with the same background color
    5. One quarter contains a cell of another color
    6. The output is that quarter

    Procedure:
    1. Find the row and the column that have one color only
    2. Cut out the four quarters
    3. Take the quarter that differs from all others
    4. Return the result
    """

    # 1. Find the row and the column of one color
    height = len(grid)
    width = len(grid[0])
    line_r = next(r for r in range(height) if len(set(grid[r])) == 1)
    line_c = next(c for c in range(width) if len({row[c] for row in grid}) == 1)

    # 2. Cut out the four quarters
    quarters = []
    for rows in (grid[:line_r], grid[line_r + 1:]):
        quarters.append([row[:line_c] for row in rows])
        quarters.append([row[line_c + 1:] for row in rows])

    # 3. Take the quarter that differs from all others
    result = next(quarter for quarter in quarters if quarters.count(quarter) == 1)

    return result
