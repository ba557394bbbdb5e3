def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a small pattern of several colors and a large shape of 8
    3. The small pattern stays the same
    4. The shape of 8 is the small pattern, enlarged and turned by 90 degrees clockwise
    5. In the output the shape of 8 gets the colors of the turned pattern

    Procedure:
    1. Cut out the smallest rectangle around the cells that are neither 0 nor 8
    2. Turn it by 90 degrees clockwise
    3. The scale is the height of the shape of 8 divided by the height of the turned pattern
    4. Color each cell of 8 like the cell of the turned pattern at its place divided by the scale
    5. Return the result
    """

    # 1. Cut out the smallest rectangle around the small pattern
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row)
             if color not in (0, 8)]
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)
    pattern = [row[left:right + 1] for row in grid[cells[0][0]:cells[-1][0] + 1]]

    # 2. Turn it by 90 degrees clockwise
    turned = [list(column) for column in zip(*pattern[::-1])]

    # 3. The scale is the height of the shape divided by the height of the pattern
    shape = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 8]
    top = shape[0][0]
    left = min(c for r, c in shape)
    scale = (shape[-1][0] - top + 1) // len(turned)

    # 4. Color each cell of 8 like the cell of the turned pattern
    result = [row[:] for row in grid]
    for r, c in shape:
        result[r][c] = turned[(r - top) // scale][(c - left) // scale]

    return result
