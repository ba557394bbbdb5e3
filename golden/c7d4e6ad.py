def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first column of the input contains cells of different colors
    3. The rest of the input contains cells of 5 on a background of 0
    4. Each cell of 5 gets the color of the first cell of its row
    5. All other cells stay the same

    Procedure:
    1. Copy the grid
    2. Set each cell of 5 to the color of the first cell of its row
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Set each cell of 5 to the color of the first cell of its row
    for r in range(len(grid)):
        for c in range(1, len(grid[0])):
            if grid[r][c] == 5:
                result[r][c] = grid[r][0]

    return result
