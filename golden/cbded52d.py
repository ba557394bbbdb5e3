def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 0 divide the grid into 2x2 blocks, three by three
    3. Most cells of the blocks are 1, some have another color
    4. The same place in neighboring blocks is three cells further
    5. A block between two blocks with the same color at the same place gets this color there too

    Procedure:
    1. For each cell of 1, compare the cells three to the left and right, and three above and below
    2. If two opposite cells have the same color, other than 1, set the cell to this color
    3. Return the result
    """

    # 1. Compare the cells on opposite sides of each cell of 1
    # 2. If two have the same color, set the cell to it
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1:
                if 3 <= c < width - 3 and grid[r][c - 3] == grid[r][c + 3] != 1:
                    result[r][c] = grid[r][c - 3]
                if 3 <= r < height - 3 and grid[r - 3][c] == grid[r + 3][c] != 1:
                    result[r][c] = grid[r - 3][c]

    return result
