def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single colored cells on a background of 0, two of each color
    3. The two cells of a color are opposite corners of a rectangle
    4. In the output this rectangle is filled with the color

    Procedure:
    1. Collect the cells of each color
    2. Fill the rectangle between the cells of each color
    3. Return the result
    """

    # 1. Collect the cells of each color
    cells = {}
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color != 0:
                cells.setdefault(color, []).append((r, c))

    # 2. Fill the rectangle of each color
    result = [row[:] for row in grid]
    for color, corners in cells.items():
        rows = [r for r, c in corners]
        columns = [c for r, c in corners]
        for r in range(min(rows), max(rows) + 1):
            for c in range(min(columns), max(columns) + 1):
                result[r][c] = color

    return result
