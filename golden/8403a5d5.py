def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a single colored cell in the bottom row on a background of 0
    3. In the output every second column is filled with this color, from its column to the right
    4. Between these columns there is a single cell of 5, alternately at the top and at the bottom
    5. The first cell of 5 is at the top, beside the first column

    Procedure:
    1. Find the colored cell
    2. Fill its column and every second column to the right with the color
    3. In the columns between, set a cell to 5, alternately in the first row and in the last row
    4. Return the result
    """

    # 1. Find the colored cell
    height = len(grid)
    width = len(grid[0])
    color = max(grid[-1])
    start = grid[-1].index(color)

    # 2. Fill every second column
    result = [[0] * width for _ in range(height)]
    for c in range(start, width, 2):
        for r in range(height):
            result[r][c] = color

    # 3. Set cells of 5 at the top and at the bottom
    for c in range(start + 1, width, 4):
        result[0][c] = 5
    for c in range(start + 3, width, 4):
        result[height - 1][c] = 5

    return result
