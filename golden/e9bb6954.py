def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled 3x3 squares of one color each and scattered cells
    3. In the output a line of its color goes through the middle of each square
    4. The lines go along the full row and the full column and cover scattered cells
    5. Where lines of different squares cross, the cell is 0

    Procedure:
    1. Find the middles of the 3x3 squares of one color other than 0
    2. Set the full row and the full column of each middle to its color
    3. Set each cell to 0 where the row of one square crosses the column of another square
    4. Return the result
    """

    # 1. Find the middles of the squares
    height = len(grid)
    width = len(grid[0])
    middles = []
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            box = {grid[y][x] for y in (r - 1, r, r + 1) for x in (c - 1, c, c + 1)}
            if len(box) == 1 and grid[r][c] != 0:
                middles.append((r, c))

    # 2. Set the full row and column of each middle
    result = [row[:] for row in grid]
    for r, c in middles:
        for x in range(width):
            result[r][x] = grid[r][c]
        for y in range(height):
            result[y][c] = grid[r][c]

    # 3. Set the crossings of different squares to 0
    for r, c in middles:
        for y, x in middles:
            if (r, c) != (y, x):
                result[r][x] = 0

    return result
