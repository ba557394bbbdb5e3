def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two bars of 2, one in the first and one in the last column
    3. Both bars have the same length, single cells of 8 lie only in the rows of one bar
    4. The cells between each cell of 8 and this bar become 8, the cell itself becomes 4
    5. In the rows of the other bar, the same rows counted from the top of the bar become 8
    6. These lines go from the other bar to the opposite border of the grid

    Procedure:
    1. Find the cells of 8 and the rows of the bar next to them and of the other bar
    2. Draw a line of 8 from the first bar to each cell of 8 and set this cell to 4
    3. Fill the corresponding rows of the other bar with 8
    4. Return the result
    """

    # 1. Find the cells of 8 and the two bars
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]
    bars = [(c, [r for r in range(height) if grid[r][c] == 2]) for c in (0, width - 1)]
    if cells[0][0] not in bars[0][1]:
        bars.reverse()
    (column, rows), (other_column, other_rows) = bars

    # 2. Draw the lines from the first bar
    result = [row[:] for row in grid]
    for r, c in cells:
        for k in range(min(c, column), max(c, column) + 1):
            if k != column:
                result[r][k] = 8
        result[r][c] = 4

    # 3. Fill the corresponding rows of the other bar
    for r, c in cells:
        other_r = r - rows[0] + other_rows[0]
        for k in range(width):
            if k != other_column:
                result[other_r][k] = 8

    return result
