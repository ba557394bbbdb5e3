def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains pairs of cells of the same color on a background of 0
    3. The two cells of a pair are in the same row or column
    4. In the output a straight line of their color connects the two cells
    5. Where two lines cross, the vertical line is on top

    Procedure:
    1. Find the cells of each color
    2. Draw the horizontal lines
    3. Draw the vertical lines over them
    4. Return the result
    """

    # 1. Find the cells of each color
    colors = {}
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color != 0:
                colors.setdefault(color, []).append((r, c))

    # 2. Draw the horizontal lines
    result = [row[:] for row in grid]
    for color, cells in colors.items():
        for r1, c1 in cells:
            for r2, c2 in cells:
                if r1 == r2:
                    for c in range(c1, c2 + 1):
                        result[r1][c] = color

    # 3. Draw the vertical lines
    for color, cells in colors.items():
        for r1, c1 in cells:
            for r2, c2 in cells:
                if c1 == c2:
                    for r in range(r1, r2 + 1):
                        result[r][c1] = color

    return result
