def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The last row and the last column contain the same colors in the same order
    3. All other cells of the input are 0
    4. A cell of 0 is colored where the end of its row and the end of its column agree
    5. So each color makes a rectangle where its rows and its columns meet

    Procedure:
    1. Copy the grid
    2. Color each cell whose last cell in the row and last cell in the column have the same color
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Color the cells where the ends of row and column agree
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][-1] == grid[-1][c]:
                result[r][c] = grid[-1][c]

    return result
