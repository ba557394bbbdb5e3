def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is 7
    3. The input contains pairs of neighboring cells of one color
    4. A vertical pair extends to a full column of its color
    5. A horizontal pair extends to a full row of its color
    6. The rows are drawn over the columns

    Procedure:
    1. Fill the column of each vertical pair with its color
    2. Then fill the row of each horizontal pair with its color
    3. Return the result
    """

    # 1. Fill the column of each vertical pair
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(height - 1):
        for c in range(width):
            if grid[r][c] != 7 and grid[r][c] == grid[r + 1][c]:
                for row in result:
                    row[c] = grid[r][c]

    # 2. Fill the row of each horizontal pair
    for r in range(height):
        for c in range(width - 1):
            if grid[r][c] != 7 and grid[r][c] == grid[r][c + 1]:
                result[r] = [grid[r][c]] * width

    return result
