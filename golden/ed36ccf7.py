def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input and the output are 3x3 grids
    2. The output contains the same colors as the input
    3. The first row of the output is the last column of the input, read from top to bottom
    4. The output is the input rotated by 90 degrees counterclockwise

    Procedure:
    1. Find the height and the width of the grid
    2. Make each column a row of the result, beginning with the last column
    3. Return the result
    """

    # 1. Find the height and the width
    height = len(grid)
    width = len(grid[0])

    # 2. Make each column a row, beginning with the last column
    result = []
    for c in range(width - 1, -1, -1):
        result.append([grid[r][c] for r in range(height)])

    return result
