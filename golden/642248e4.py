def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two lines of different colors on opposite borders, and cells of 1
    3. The lines are at the top and bottom or at the left and right
    4. In the output each 1 gets a new cell beside it, on the side of the nearer line
    5. The new cell has the color of this line

    Procedure:
    1. If the first row has one color, the lines are at the top and bottom, else left and right
    2. For each 1, set the cell beside it towards the nearer line to the color of this line
    3. Return the result
    """

    # 1. Find out where the lines are
    height = len(grid)
    width = len(grid[0])
    horizontal = len(set(grid[0])) == 1

    # 2. Set the cell beside each 1 towards the nearer line
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1:
                if horizontal and r < height // 2:
                    result[r - 1][c] = grid[0][c]
                elif horizontal:
                    result[r + 1][c] = grid[-1][c]
                elif c < width // 2:
                    result[r][c - 1] = grid[r][0]
                else:
                    result[r][c + 1] = grid[r][-1]

    return result
