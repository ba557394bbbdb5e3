def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a pattern of two colors and a rectangle of 0 on a colored background
    3. The pattern and the rectangle of 0 have the same size
    4. In the output the rectangle of 0 is filled with the pattern, mirrored left to right

    Procedure:
    1. Find the background as the most frequent color
    2. Find the bounding box of the pattern, the cells that are neither background nor 0
    3. Find the top left cell of the rectangle of 0
    4. Copy the pattern to the rectangle with each row reversed
    5. Return the result
    """

    # 1. Find the background
    height = len(grid)
    width = len(grid[0])
    colors = sum(grid, [])
    background = max(colors, key=colors.count)

    # 2. Find the bounding box of the pattern
    places = [(r, c) for r in range(height) for c in range(width)]
    cells = [(r, c) for r, c in places if grid[r][c] not in (0, background)]
    rows = [r for r, c in cells]
    columns = [c for r, c in cells]

    # 3. Find the top left cell of the rectangle of 0
    top, left = min((r, c) for r, c in places if grid[r][c] == 0)

    # 4. Copy the pattern with each row reversed
    result = [row[:] for row in grid]
    for r in range(min(rows), max(rows) + 1):
        for c in range(min(columns), max(columns) + 1):
            result[top + r - min(rows)][left + max(columns) - c] = grid[r][c]

    return result
