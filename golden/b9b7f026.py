def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains filled rectangles of different colors on a background of 0
    2. Exactly one rectangle has a hole of 0
    3. The output is a single cell
    4. The output has the color of the rectangle with the hole

    Procedure:
    1. Find the cells of each color
    2. Take the color whose cells do not fill the whole rectangle around them
    3. Return the result
    """

    # 1. Find the cells of each color
    colors = {}
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] != 0:
                colors.setdefault(grid[r][c], []).append((r, c))

    # 2. Take the color whose cells do not fill the rectangle around them
    for color, cells in colors.items():
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        size = (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1)
        if len(cells) < size:
            result = [[color]]

    return result
