def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of one other color on a background of 8
    3. The output contains a horizontal line of this color on a background of 8
    4. The line has as many cells as the input has cells of this color
    5. The line is in the middle row of the grid and is centered in it

    Procedure:
    1. Count the cells that are not 8 and take their color
    2. Create a result of the same size, filled with 8
    3. Draw a line of this many cells in the middle row, with equal gaps at the left and right
    4. Return the result
    """

    # 1. Count the cells that are not 8
    height = len(grid)
    width = len(grid[0])
    cells = [color for row in grid for color in row if color != 8]
    count = len(cells)

    # 2. Create a result filled with 8
    result = [[8] * width for _ in range(height)]

    # 3. Draw the centered line in the middle row
    left = (width - count) // 2
    for c in range(left, left + count):
        result[height // 2][c] = cells[0]

    return result
