def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A long line of one color crosses the whole grid, its ends bend to the same side
    3. Colored cells lie inside next to the line, and opposite to them on the outer side
    4. In the output the cells of the outer side have moved
    5. An outer cell with the color of the opposite inner cell has moved to the line
    6. The other outer cells have moved away from the line to the border

    Procedure:
    1. Rotate the grid until the line is a row with its bent ends and the inner cells below it
    2. In each column above the line find the cell that differs from the most common color there
    3. Move it next to the line if it has the color of the cell below the line, else to the top
    4. Rotate the grid back
    5. Return the result
    """

    # 1. Rotate the grid until the ends of the line bend down
    for turn in range(1, 5):
        grid = [list(row) for row in zip(*grid[::-1])]
        for r in range(1, len(grid) - 1):
            color = grid[r][0]
            below = grid[r + 1]
            if len(set(grid[r])) == 1 and below[0] == below[-1] == color:
                if color not in below[1:-1] and grid[r - 1][0] != color:
                    line = r
                    turns = 4 - turn
                    result = [row[:] for row in grid]

    # 2. Find the cell of each column above the line
    outside = sum(result[:line], [])
    background = max(set(outside), key=outside.count)
    cells = [(r, c, result[r][c]) for r in range(line) for c in range(len(result[0]))
             if result[r][c] != background]

    # 3. Move it next to the line or to the top
    for r, c, color in cells:
        result[r][c] = background
        result[line - 1 if color == result[line + 1][c] else 0][c] = color

    # 4. Rotate the grid back
    for _ in range(turns):
        result = [list(row) for row in zip(*result[::-1])]

    return result
