def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of three colors spread over a background of 0
    3. One color occurs only on the border of the grid, its cells lie opposite each other
    4. In the output each two opposite cells of this color are joined by a straight line
    5. All other cells are removed

    Procedure:
    1. Find the color that occurs only on the border
    2. Create a result filled with 0
    3. Fill each row and each column that begins and ends with this color
    4. Return the result
    """

    # 1. Find the color that occurs only on the border
    height = len(grid)
    width = len(grid[0])
    inside = {color for row in grid[1:-1] for color in row[1:-1]}
    colors = set(sum(grid, [])) - inside - {0}

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Fill each row and each column that begins and ends with this color
    for r in range(height):
        if grid[r][0] == grid[r][-1] and grid[r][0] in colors:
            result[r] = [grid[r][0]] * width
    for c in range(width):
        if grid[0][c] == grid[-1][c] and grid[0][c] in colors:
            for r in range(height):
                result[r][c] = grid[0][c]

    return result
