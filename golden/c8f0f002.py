def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains only 1, 7 and 8
    3. The cells of 7 become 5
    4. All other cells stay the same

    Procedure:
    1. Copy the grid
    2. Set each cell of 7 to 5
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Set each cell of 7 to 5
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 7:
                result[r][c] = 5

    return result
