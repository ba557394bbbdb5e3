def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a line of 2 from border to border, horizontal or vertical
    3. The input contains a shape of 3 on one side of the line
    4. In the output the shape has moved straight to the line until it touches it
    5. In the output a line of 8 lies at the other side of the shape, next to it

    Procedure:
    1. If the line of 2 is vertical, transpose the grid
    2. Find the row of the line and the rows of the shape
    3. Move the shape to the line and draw the row of 8 behind it
    4. Transpose the result back if the grid was transposed
    5. Return the result
    """

    # 1. If the line of 2 is vertical, transpose the grid
    vertical = not any(set(row) == {2} for row in grid)
    rows = [list(row) for row in zip(*grid)] if vertical else grid

    # 2. Find the row of the line and the rows of the shape
    line = next(r for r, row in enumerate(rows) if set(row) == {2})
    shape = [r for r, row in enumerate(rows) if 3 in row]
    top, bottom = shape[0], shape[-1]

    # 3. Move the shape to the line and draw the row of 8 behind it
    width = len(rows[0])
    result = [[0] * width for _ in rows]
    result[line] = [2] * width
    step = line - 1 - bottom if top < line else line + 1 - top
    for r in range(top, bottom + 1):
        result[r + step] = rows[r][:]
    behind = top - 1 + step if top < line else bottom + 1 + step
    result[behind] = [8] * width

    # 4. Transpose the result back
    if vertical:
        result = [list(row) for row in zip(*result)]

    return result
