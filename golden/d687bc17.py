def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The four sides of the grid have different colors, the four corners are 0
    3. Inside are single cells of several colors on a background of 0
    4. A single cell with the color of a side moves straight to this side and touches it
    5. Single cells of all other colors disappear

    Procedure:
    1. Copy the grid and clear its inside
    2. Put each single cell next to the side of its color
    3. Return the result
    """

    # 1. Clear the inside
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            result[r][c] = 0

    # 2. Put each single cell next to the side of its color
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            color = grid[r][c]
            if color == grid[0][c]:
                result[1][c] = color
            elif color == grid[-1][c]:
                result[-2][c] = color
            elif color == grid[r][0]:
                result[r][1] = color
            elif color == grid[r][-1]:
                result[r][-2] = color

    return result
