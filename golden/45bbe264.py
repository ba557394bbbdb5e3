def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a few colored cells on a background of 0
    3. In the output each colored cell gets its whole row and column in its color
    4. Where lines of two cells cross, the output has a 2
    5. The colored cells keep their color

    Procedure:
    1. Find the colored cells
    2. Fill the row and the column of each colored cell with its color
    3. Where the row of one colored cell crosses the column of another one, set the cell to 2
    4. Return the result
    """

    # 1. Find the colored cells
    height, width = len(grid), len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]

    # 2. Fill the row and the column of each colored cell
    result = [row[:] for row in grid]
    for r, c in cells:
        result[r] = [grid[r][c]] * width
    for r, c in cells:
        for row in result:
            row[c] = grid[r][c]

    # 3. Where the row of one crosses the column of another one, set the cell to 2
    for cell in cells:
        for other in cells:
            if cell != other:
                result[cell[0]][other[1]] = 2

    return result
