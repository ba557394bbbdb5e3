def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 5 on a background of 0
    3. Each column contains one cell of 5
    4. In the output the cell of 5 in the last column is 3
    5. From there to the left, the cell of 5 in every second column becomes 3, the others stay 5

    Procedure:
    1. Copy the grid
    2. In every second column, counted from the last column, set the cells of 5 to 3
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set the cells of 5 in every second column to 3
    for c in range(width - 1, -1, -2):
        for r in range(height):
            if grid[r][c] == 5:
                result[r][c] = 3

    return result
