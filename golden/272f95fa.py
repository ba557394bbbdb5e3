def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Two rows and two columns of 8s divide the grid into nine areas of 0
    3. The middle area becomes 6 and the four corner areas stay 0
    4. The upper area becomes 2, the left 4, the right 3 and the lower 1

    Procedure:
    1. Find the rows and columns that are filled with 8
    2. Copy the grid and color each cell of 0 by the number of lines above it and left of it
    3. Return the result
    """

    # 1. Find the rows and columns of 8s
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if all(grid[r][c] == 8 for c in range(width))]
    columns = [c for c in range(width) if all(grid[r][c] == 8 for r in range(height))]

    # 2. Color each cell of 0 by its area
    colors = [[0, 2, 0], [4, 6, 3], [0, 1, 0]]
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0:
                above = sum(1 for line in rows if line < r)
                before = sum(1 for line in columns if line < c)
                result[r][c] = colors[above][before]

    return result
