def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of several colors on a background of 0
    3. Each column of the output contains the same colors as this column of the input
    4. All cells that are not 0 fall down to the bottom of their column
    5. The cells of a column keep their order

    Procedure:
    1. Create a result of the same size, filled with 0
    2. Collect the colors of each column and put them at the bottom of the column
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Put the colors of each column at the bottom of the column
    for c in range(width):
        colors = [grid[r][c] for r in range(height) if grid[r][c] != 0]
        top = height - len(colors)
        for i in range(len(colors)):
            result[top + i][c] = colors[i]

    return result
