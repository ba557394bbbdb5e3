def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 1 on a background of 0
    3. In some rows there are cells of 1 with exactly one cell of 0 between them
    4. In the output the cell between two cells of 1 becomes 2
    5. All other cells stay the same

    Procedure:
    1. Copy the grid
    2. Set a cell of 0 to 2 if its left and its right neighbor are 1
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Set a cell of 0 to 2 if its left and its right neighbor are 1
    for r in range(len(grid)):
        for c in range(1, len(grid[0]) - 1):
            if grid[r][c] == 0 and grid[r][c - 1] == 1 and grid[r][c + 1] == 1:
                result[r][c] = 2

    return result
