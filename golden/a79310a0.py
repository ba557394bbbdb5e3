def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 8 on a background of 0
    3. The output contains only 0 and 2
    4. The cells of 8 move down by one row
    5. The moved cells become 2

    Procedure:
    1. Create a result of the same size, filled with 0
    2. For each cell of 8, set the cell below it to 2
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Set the cell below each cell of 8 to 2
    for r in range(height - 1):
        for c in range(width):
            if grid[r][c] == 8:
                result[r + 1][c] = 2

    return result
