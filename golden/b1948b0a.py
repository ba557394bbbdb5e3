def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains only 6 and 7
    3. The cells of 7 stay the same
    4. Each cell of 6 becomes 2

    Procedure:
    1. Copy the grid
    2. Set each cell of 6 to 2
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Set each cell of 6 to 2
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 6:
                result[r][c] = 2

    return result
