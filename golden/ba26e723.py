def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input has three rows with cells of 4 and 0
    3. Some cells of 4 become 6, all other cells stay the same
    4. The cells of 6 are in every third column, beginning with the first column

    Procedure:
    1. Copy the grid
    2. In every third column, beginning with the first, set the cells of 4 to 6
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set the cells of 4 in every third column to 6
    for r in range(height):
        for c in range(0, width, 3):
            if grid[r][c] == 4:
                result[r][c] = 6

    return result
