def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 8 on one border and cells of 2 on a neighboring border
    3. In the output each cell of 8 draws a line of 8 straight to the opposite border
    4. Each time a line comes to a row or column with a cell of 2, it moves one cell sideways
    5. It moves away from the border with the cells of 2
    6. The part of a line outside of the grid is cut off

    Procedure:
    1. Find the cells of 8 and the cells of 2
    2. Find the direction of the lines and the direction away from the cells of 2
    3. Draw the line of each cell of 8 and move it sideways at each cell of 2
    4. Return the result
    """

    # 1. Find the cells of 8 and the cells of 2
    height = len(grid)
    width = len(grid[0])
    starts = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]
    marks = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]

    # 2. Find the direction of the lines and the direction away from the cells of 2
    first_r, first_c = starts[0]
    mark_r, mark_c = marks[0]
    vertical = all(r in (0, height - 1) for r, c in starts)
    vertical = vertical and all(c in (0, width - 1) for r, c in marks)
    if vertical:
        dr, dc = (1, 0) if first_r == 0 else (-1, 0)
        side_r, side_c = (0, 1) if mark_c == 0 else (0, -1)
    else:
        dr, dc = (0, 1) if first_c == 0 else (0, -1)
        side_r, side_c = (1, 0) if mark_r == 0 else (-1, 0)

    # 3. Draw each line and move it sideways at each cell of 2
    mark_rows = {r for r, c in marks}
    mark_columns = {c for r, c in marks}
    result = [row[:] for row in grid]
    for r, c in starts:
        while 0 <= r < height and 0 <= c < width:
            result[r][c] = 8
            r, c = r + dr, c + dc
            if (vertical and r in mark_rows) or (not vertical and c in mark_columns):
                r, c = r + side_r, c + side_c

    return result
