def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a single cell of 1 in the bottom left corner, everything else is 0
    3. In the output a diagonal line of 1 starts at this cell and runs up
    4. The line turns back at the left border and at the right border
    5. The line ends in the first row and the background of the output is 8

    Procedure:
    1. Create a result of the same size, filled with 8
    2. Go up row by row from the cell of 1, one column further each time, turn at the borders
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[8] * width for _ in range(height)]

    # 2. Go up row by row, one column further each time, turn at the borders
    c = grid[height - 1].index(1)
    step = 1
    for r in range(height - 1, -1, -1):
        result[r][c] = 1
        if not 0 <= c + step < width:
            step = -step
        if width > 1:
            c += step

    return result
