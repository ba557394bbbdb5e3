def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains pairs of cells of the same color on a background of 0
    3. The two cells of a pair always stand on a common diagonal
    4. In the output the two cells of each pair are connected by a diagonal line of their color

    Procedure:
    1. Find all colored cells
    2. Copy the grid
    3. Draw the diagonal line between any two cells of the same color on a common diagonal
    4. Return the result
    """

    # 1. Find all colored cells
    height = len(grid)
    width = len(grid[0])
    cells = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                cells.append((r, c))

    # 2. Copy the grid
    result = [row[:] for row in grid]

    # 3. Draw the diagonal lines
    for r1, c1 in cells:
        for r2, c2 in cells:
            if r1 < r2 and grid[r1][c1] == grid[r2][c2] and abs(c2 - c1) == r2 - r1:
                step = 1 if c2 > c1 else -1
                for i in range(r2 - r1):
                    result[r1 + i][c1 + i * step] = grid[r1][c1]

    return result
