def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a single cell of 1 in the bottom left corner on a background of 0
    3. In the output a line of 1s starts at this cell and goes up diagonally
    4. At the left and right border the line turns around and goes on diagonally to the top row

    Procedure:
    1. Start at the cell of 1 in the bottom row, going to the right
    2. Go up row by row, set a cell to 1, and turn around at the left and right border
    3. Return the result
    """

    # 1. Start at the cell of 1 in the bottom row
    height = len(grid)
    width = len(grid[0])
    c = grid[height - 1].index(1)
    step = 1

    # 2. Go up row by row
    result = [[0] * width for _ in range(height)]
    for r in range(height - 1, -1, -1):
        result[r][c] = 1
        if not 0 <= c + step < width:
            step = -step
        if 0 <= c + step < width:
            c += step

    return result
