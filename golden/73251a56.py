def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input, which is a square
    2. The input is a colored pattern with missing parts of 0, the output is the complete pattern
    3. The pattern is symmetric to the diagonal from the upper left to the lower right corner
    4. The diagonal has one color
    5. Right of the diagonal, row r (counted from 0) has bands of r + 2 cells, the first has r + 1
    6. The bands have the same colors in the same order in every row

    Procedure:
    1. Define the number of the band of a cell, -1 on the diagonal, equal for mirrored cells
    2. Find the color of each band number from the cells that are not 0
    3. Give each cell the color of its band number
    4. Return the result
    """

    # 1. Define the number of the band of a cell
    size = len(grid)

    def band(r, c):
        if r == c:
            return -1
        return abs(r - c) // (min(r, c) + 2)

    # 2. Find the color of each band number
    colors = {}
    for r in range(size):
        for c in range(size):
            if grid[r][c] != 0:
                colors[band(r, c)] = grid[r][c]

    # 3. Give each cell the color of its band number
    result = [[colors[band(r, c)] for c in range(size)] for r in range(size)]

    return result
