def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of one color on a background of 0
    2. The output is twice as high and wide as the input
    3. Each colored cell of the input becomes a 2x2 block of its color
    4. Diagonal lines of 1 run from each block up left and down right to the border
    5. The blocks cover the lines of 1

    Procedure:
    1. Create a result of twice the size, filled with 0
    2. Draw the diagonals of 1 through each block
    3. Draw the 2x2 blocks
    4. Return the result
    """

    # 1. Create the result
    height = 2 * len(grid)
    width = 2 * len(grid[0])
    result = [[0] * width for _ in range(height)]
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 0]

    # 2. Draw the diagonals of 1
    for r, c in cells:
        for nr in range(height):
            nc = nr + 2 * (c - r)
            if 0 <= nc < width:
                result[nr][nc] = 1

    # 3. Draw the 2x2 blocks
    for r, c in cells:
        for nr in (2 * r, 2 * r + 1):
            for nc in (2 * c, 2 * c + 1):
                result[nr][nc] = grid[r][c]

    return result
