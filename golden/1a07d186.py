def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one or more full lines of one color each on a background of 0
    3. In a grid all lines are columns, or all lines are rows
    4. There are also single cells of different colors
    5. A single cell with the color of a line moves straight to the line until it touches it
    6. A single cell without a line of its color is removed

    Procedure:
    1. If the lines are rows, transpose the grid, so that all lines are columns
    2. Find the lines: columns that are filled with one color, and copy them to the result
    3. Put each single cell beside the nearest line of its color, on the side where it was
    4. If the grid was transposed, transpose the result back
    5. Return the result
    """

    # 1. Transpose the grid if the lines are rows
    has_rows = any(row[0] != 0 and len(set(row)) == 1 for row in grid)
    rows = [list(row) for row in zip(*grid)] if has_rows else grid
    height = len(rows)
    width = len(rows[0])

    # 2. Find the lines and copy them
    result = [[0] * width for _ in range(height)]
    lines = {}
    for c in range(width):
        column = [row[c] for row in rows]
        if column[0] != 0 and len(set(column)) == 1:
            lines[c] = column[0]
            for r in range(height):
                result[r][c] = column[0]

    # 3. Put each single cell beside the nearest line of its color
    for r in range(height):
        for c in range(width):
            matching = [line for line in lines if lines[line] == rows[r][c]]
            if c not in lines and matching:
                line = min(matching, key=lambda x: abs(x - c))
                side = 1 if c > line else -1
                result[r][line + side] = rows[r][c]

    # 4. Transpose the result back
    if has_rows:
        result = [list(row) for row in zip(*result)]

    return result
