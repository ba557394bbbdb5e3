def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a single colored cell on a background of 0
    3. The colored cell moves down by one row
    4. Above its new place every second column is filled with 4
    5. The column of the colored cell is one of these columns

    Procedure:
    1. Find the colored cell
    2. Move it down by one row
    3. Fill every second column above its new place with 4, counted from its own column
    4. Return the result
    """

    # 1. Find the colored cell
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    cell_r, cell_c = cells[0]

    # 2. Move it down by one row
    result = [[0] * width for _ in range(height)]
    if cell_r + 1 < height:
        result[cell_r + 1][cell_c] = grid[cell_r][cell_c]

    # 3. Fill every second column above its new place with 4
    for r in range(cell_r + 1):
        for c in range(cell_c % 2, width, 2):
            result[r][c] = 4

    return result
