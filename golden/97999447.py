def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single colored cells on a background of 0
    3. Each colored cell starts a line to the right up to the border of the grid
    4. The cells of the line alternate between the color of the cell and 5

    Procedure:
    1. Copy the grid
    2. From each colored cell, go right and alternate between its color and 5
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Draw a line to the right from each colored cell
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                for k in range(c, width):
                    result[r][k] = grid[r][c] if (k - c) % 2 == 0 else 5

    return result
