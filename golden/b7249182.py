def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cells of different colors on a background of 0
    3. The two cells are in the same row or in the same column
    4. In the output a line goes from each cell towards the other
    5. Two cells before the middle of the gap each line ends in a bar that is five cells long
    6. At both ends of the bar one more cell points to the other color, so the bars form a box

    Procedure:
    1. If the two cells are in the same row, transpose the grid
    2. Find the upper cell and the lower cell and the middle between them
    3. From each cell, draw the line to the bar, the bar, and the two cells at its ends
    4. If the grid was transposed, transpose the result back
    5. Return the result
    """

    # 1. Transpose the grid if the two cells are in the same row
    same_row = any(sum(1 for color in row if color != 0) == 2 for row in grid)
    rows = [list(row) for row in zip(*grid)] if same_row else grid
    height = len(rows)
    width = len(rows[0])

    # 2. Find the two cells and the middle
    cells = [(r, c) for r in range(height) for c in range(width) if rows[r][c] != 0]
    (top, column), (bottom, _) = cells
    upper = (top + bottom) // 2
    lower = upper + 1

    # 3. Draw the line, the bar and its ends for each cell
    result = [row[:] for row in rows]
    for start, end, step in [(top, upper, 1), (bottom, lower, -1)]:
        color = rows[start][column]
        for r in range(start, end, step):
            result[r][column] = color
        for c in range(column - 2, column + 3):
            result[end - step][c] = color
        result[end][column - 2] = color
        result[end][column + 2] = color

    # 4. Transpose the result back
    if same_row:
        result = [list(row) for row in zip(*result)]

    return result
