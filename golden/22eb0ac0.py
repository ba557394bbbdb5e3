def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input has colored cells only in the first and the last column, the background is 0
    3. A row is either empty or has a colored cell at both ends
    4. A row with the same color at both ends is filled with this color
    5. All other rows stay the same

    Procedure:
    1. Copy the grid
    2. Fill each row that has the same color at both ends with this color
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Fill each row that has the same color at both ends
    for r in range(height):
        if grid[r][0] == grid[r][width - 1]:
            result[r] = [grid[r][0]] * width

    return result
