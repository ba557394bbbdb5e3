def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a full row of 1 with some cells of 2 or 8, the background is 0
    3. In the output a line of 1 goes up from each cell of 2 or 8
    4. Above a cell of 2 the line is three cells long, above a cell of 8 it is two cells long
    5. The top of each line is a cell of the color at its foot, 2 or 8

    Procedure:
    1. Find the cells of 2 and 8
    2. Draw the line of 1 above each of them, with a cell of its color on top
    3. Return the result
    """

    # 1. Find the cells of 2 and 8
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] in (2, 8)]

    # 2. Draw the line above each of them
    result = [row[:] for row in grid]
    for r, c in cells:
        size = 3 if grid[r][c] == 2 else 2
        for nr in range(r - size, r):
            if nr >= 0:
                result[nr][c] = 1
        if r - size - 1 >= 0:
            result[r - size - 1][c] = grid[r][c]

    return result
