def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 1, 2 and 3 on a background of 0
    3. Each cell of 2 becomes a column of 2s over the whole height of the grid
    4. Each cell of 1 or 3 becomes a row of its color over the whole width of the grid
    5. Where a row and a column cross, the row is on top

    Procedure:
    1. Draw a full column of 2s for each cell of 2
    2. Draw a full row of its color for each cell of 1 or 3, over the columns
    3. Return the result
    """

    # 1. Draw the columns
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2:
                for nr in range(height):
                    result[nr][c] = 2

    # 2. Draw the rows over the columns
    for r in range(height):
        for color in grid[r]:
            if color in (1, 3):
                result[r] = [color] * width

    return result
