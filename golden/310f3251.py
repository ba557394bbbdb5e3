def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of one color on a background of 0
    2. The output is three times as high and three times as wide as the input
    3. The output consists of nine copies of the changed input
    4. The cell of 0 diagonally above left of each colored cell becomes 2
    5. If this leaves the grid, it goes on at the opposite side of the grid

    Procedure:
    1. Copy the grid and set the cell above left of each colored cell to 2
    2. Put nine copies together
    3. Return the result
    """

    # 1. Set the cell above left of each colored cell to 2
    changed = [row[:] for row in grid]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] != 0 and grid[r - 1][c - 1] == 0:
                changed[r - 1][c - 1] = 2

    # 2. Put nine copies together
    result = [row * 3 for row in changed * 3]

    return result
