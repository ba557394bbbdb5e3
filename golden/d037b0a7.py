def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input and the output are 3x3 grids
    2. The input contains colored cells on a background of 0
    3. Each colored cell extends downwards to the bottom of the grid
    4. It ends earlier if there is another colored cell below it

    Procedure:
    1. Copy the grid
    2. From top to bottom, set each cell of 0 to the color of the cell above it
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set each cell of 0 to the color of the cell above it
    for r in range(1, height):
        for c in range(width):
            if result[r][c] == 0:
                result[r][c] = result[r - 1][c]

    return result
