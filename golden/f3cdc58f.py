def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 1, 2, 3 and 4 on a background of 0
    3. The output contains columns of one color that stand on the last row
    4. The colors 1, 2, 3 and 4 are in the first four columns, in this order
    5. The height of each column is the number of cells of this color in the input

    Procedure:
    1. Count the cells of each color
    2. Create a result of the size of the grid, filled with 0
    3. Draw a column for each color, beginning at the last row
    4. Return the result
    """

    # 1. Count the cells of each color
    height = len(grid)
    width = len(grid[0])
    counts = {color: sum(row.count(color) for row in grid) for color in (1, 2, 3, 4)}

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw a column for each color
    for color in (1, 2, 3, 4):
        for k in range(min(counts[color], height)):
            result[height - 1 - k][color - 1] = color

    return result
