def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A horizontal bar and a vertical bar of two colors cross on a background of 0
    3. In the input one of the bars lies on top at the crossing
    4. In the output the other bar lies on top at the crossing

    Procedure:
    1. Find the rows of the horizontal bar and the columns of the vertical bar
    2. Find the color of the bar that is not on top at the crossing
    3. Give the cells of the crossing this color
    4. Return the result
    """

    # 1. Find the rows and the columns of the bars
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if 0 not in grid[r]]
    columns = [c for c in range(width) if all(grid[r][c] != 0 for r in range(height))]

    # 2. Find the color of the bar that is not on top
    on_top = grid[rows[0]][columns[0]]
    color = max(color for row in grid for color in row if color not in (0, on_top))

    # 3. Give the cells of the crossing this color
    result = [row[:] for row in grid]
    for r in rows:
        for c in columns:
            result[r][c] = color

    return result
