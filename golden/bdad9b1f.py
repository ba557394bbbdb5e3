def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a short vertical line of 8 and a short horizontal line of 2
    3. Both lines begin at the border of the grid, the background is 0
    4. In the output both lines reach from border to border
    5. The cell where the lines cross is 4

    Procedure:
    1. Find the column of the line of 8 and the row of the line of 2
    2. Fill this column with 8 and this row with 2
    3. Set the cell where they cross to 4
    4. Return the result
    """

    # 1. Find the column of the line of 8 and the row of the line of 2
    height = len(grid)
    width = len(grid[0])
    column = next(c for c in range(width) for r in range(height) if grid[r][c] == 8)
    row = next(r for r in range(height) if 2 in grid[r])

    # 2. Fill the column with 8 and the row with 2
    result = [line[:] for line in grid]
    for r in range(height):
        result[r][column] = 8
    for c in range(width):
        result[row][c] = 2

    # 3. Set the cell where they cross to 4
    result[row][column] = 4

    return result
