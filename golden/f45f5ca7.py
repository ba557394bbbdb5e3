def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first column of the input contains cells of 8, 2, 4 and 3, the rest is 0
    3. Each of these cells moves to the right within its row
    4. Each color has a column of its own: 8 moves one column, 2 two, 4 three and 3 four

    Procedure:
    1. Create a result of the size of the grid, filled with 0
    2. Place the first cell of each row in the column of its color
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Place the first cell of each row in the column of its color
    columns = {8: 1, 2: 2, 4: 3, 3: 4}
    for r in range(height):
        color = grid[r][0]
        if color != 0:
            result[r][columns[color]] = color

    return result
