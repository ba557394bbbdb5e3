def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of one color on a background of 0
    3. Some of these cells are alone, no other colored cell touches them, not even diagonally
    4. In the output the cells that are alone are removed, all other cells stay the same

    Procedure:
    1. Copy the grid
    2. For each colored cell, count the colored cells among its eight neighbors
    3. Set the cell to 0 if the count is 0
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Count the colored neighbors of each colored cell
    counts = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                counts[(r, c)] = 0
                for nr in range(max(0, r - 1), min(height, r + 2)):
                    for nc in range(max(0, c - 1), min(width, c + 2)):
                        if (nr, nc) != (r, c) and grid[nr][nc] != 0:
                            counts[(r, c)] += 1

    # 3. Set the cells without colored neighbors to 0
    for r, c in counts:
        if counts[(r, c)] == 0:
            result[r][c] = 0

    return result
