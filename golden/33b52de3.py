def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of 5 in regular rows and columns on a background of 0
    3. It also contains a small colored rectangle without 5
    4. The rectangle has one cell for each shape
    5. In the output each shape has the color of the cell at its place in the rectangle

    Procedure:
    1. Cut out the bounding box of the cells that are neither 0 nor 5
    2. Find the shapes of 5, connected also diagonally
    3. Number the shapes by their rows from top to bottom and their columns from left to right
    4. Color each shape with the cell of the rectangle in the same row and column
    5. Return the result
    """

    # 1. Cut out the bounding box of the cells that are neither 0 nor 5
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color]
    rows, columns = zip(*[(r, c) for r, c in cells if grid[r][c] != 5])
    colors = [row[min(columns):max(columns) + 1] for row in grid[min(rows):max(rows) + 1]]

    # 2. Find the shapes of 5
    rest = {(r, c) for r, c in cells if grid[r][c] == 5}
    shapes = []
    while rest:
        shape = [rest.pop()]
        for r, c in shape:
            for cell in [(nr, nc) for nr in (r - 1, r, r + 1) for nc in (c - 1, c, c + 1)]:
                if cell in rest:
                    rest.remove(cell)
                    shape.append(cell)
        shapes.append(shape)

    # 3. Number the shapes by their rows and columns
    tops = sorted({min(r for r, c in shape) for shape in shapes})
    lefts = sorted({min(c for r, c in shape) for shape in shapes})

    # 4. Color each shape with the cell in the same row and column
    result = [row[:] for row in grid]
    for shape in shapes:
        i = tops.index(min(r for r, c in shape))
        j = lefts.index(min(c for r, c in shape))
        for r, c in shape:
            result[r][c] = colors[i][j]

    return result
