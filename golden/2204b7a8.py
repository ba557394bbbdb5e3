def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Two opposite sides of the grid are full lines of two different colors
    3. Some cells of 3 lie between the two lines on a background of 0
    4. Each cell of 3 takes the color of the line that is nearer

    Procedure:
    1. Look whether the lines are the left and right columns or the top and bottom rows
    2. Give each cell of 3 the color of the nearer line
    3. Return the result
    """

    # 1. Look whether the lines are columns
    height = len(grid)
    width = len(grid[0])
    columns = all(grid[r][0] == grid[0][0] != 0 for r in range(height))

    # 2. Give each cell of 3 the color of the nearer line
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 3:
                if columns:
                    result[r][c] = grid[r][0] if c < width / 2 else grid[r][width - 1]
                else:
                    result[r][c] = grid[0][c] if r < height / 2 else grid[height - 1][c]

    return result
