def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is empty, all cells are 0
    3. The cells on the border of the output are 8
    4. The inner cells of the output stay 0

    Procedure:
    1. Copy the grid
    2. Set each cell of the first and last row and of the first and last column to 8
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set each cell on the border to 8
    for r in range(height):
        for c in range(width):
            if r in (0, height - 1) or c in (0, width - 1):
                result[r][c] = 8

    return result
