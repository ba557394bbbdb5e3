def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains lines of one color over the whole grid, all vertical or all horizontal
    3. Each line has a gate, a few cells of another color
    4. Two single cells of a further color lie before and behind all lines
    5. In the output a path of their color leads from one cell through all gates to the other
    6. It crosses each line in the middle of its gate and turns directly before the line

    Procedure:
    1. If a row has no cell of the background, the most frequent color, transpose the grid
    2. Find the columns without background, the lines, and the middle row of the gate of each line
    3. Find the start and the end, the left and the right cell that is neither background nor line
    4. From the start go right to the column before each line and there up or down to its gate
    5. At last go right to the column of the end and up or down to it; draw the path in its color
    6. Transpose the result back if the grid was transposed
    7. Return the result
    """

    # 1. Transpose if a row has no background
    colors = sum(grid, [])
    background = max(set(colors), key=colors.count)
    horizontal = any(background not in row for row in grid)
    result = [list(row) for row in zip(*grid)] if horizontal else [row[:] for row in grid]

    # 2. Find the lines and the middle rows of the gates
    columns = list(zip(*result))
    goals = []
    for x, column in enumerate(columns):
        if background not in column:
            gate = [r for r in range(len(column)) if column[r] != max(column, key=column.count)]
            goals.append((gate[len(gate) // 2], x - 1))

    # 3. Find the start and the end
    start, end = [(r, c) for c, column in enumerate(columns) for r in range(len(column))
                  if background in column and column[r] != background]
    color = result[start[0]][start[1]]

    # 4. Go right, then up or down to each gate
    r, c = start
    # 5. At last go to the end
    for y, x in goals + [end]:
        for i in range(c, x + 1):
            result[r][i] = color
        for i in range(min(r, y), max(r, y) + 1):
            result[i][x] = color
        r, c = y, x

    # 6. Transpose back
    if horizontal:
        result = [list(row) for row in zip(*result)]

    return result
