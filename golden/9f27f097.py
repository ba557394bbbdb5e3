def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a pattern of two colors and a rectangle of 0 on a colored background
    3. The pattern and the rectangle of 0 have the same size
    4. In the output the rectangle of 0 is filled with the pattern, mirrored left to right

    Procedure:
    1. Find the background as the most frequent color
    2. Find the rows and the columns of the pattern, the cells that are neither background nor 0
    3. Find the top left cell of the rectangle of 0
    4. Copy the pattern to the rectangle with each row reversed
    5. Return the result
    """

    # 1. Find the background
    colors = sum(grid, [])
    background = max(colors, key=colors.count)

    # 2. Find the rows and the columns of the pattern
    rows = [r for r, row in enumerate(grid) if set(row) - {0, background}]
    columns = [c for c, column in enumerate(zip(*grid)) if set(column) - {0, background}]

    # 3. Find the top left cell of the rectangle of 0
    top = [0 in row for row in grid].index(True)
    left = grid[top].index(0)

    # 4. Copy the pattern with reversed rows
    result = [row[:] for row in grid]
    for r in rows:
        for c in columns:
            result[top + r - rows[0]][left + columns[-1] - c] = grid[r][c]

    return result
