def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains equal shapes of 5, arranged in rows and columns, on a background of 0
    3. It also contains a small table of several other colors
    4. The table has as many rows and columns of cells as there are rows and columns of shapes
    5. In the output each shape has the color of the cell at the same place in the table

    Procedure:
    1. Find the top left corner of the table, the cells that are neither 0 nor 5
    2. Number the rows and the columns of shapes, separated by rows and columns without 5
    3. Give each cell of 5 the color at the place of its shape in the table
    4. Return the result
    """

    # 1. Find the top left corner of the table
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 5)]
    top = min(r for r, c in cells)
    left = min(c for r, c in cells)

    # 2. Number the rows and the columns of shapes
    rows = [r for r in range(height) if 5 in grid[r]]
    columns = [c for c in range(width) if 5 in [row[c] for row in grid]]
    tops = [r for r in rows if r - 1 not in rows]
    lefts = [c for c in columns if c - 1 not in columns]

    # 3. Give each cell of 5 the color at the place of its shape in the table
    result = [row[:] for row in grid]
    for r in rows:
        for c in columns:
            if grid[r][c] == 5:
                i = sum(start <= r for start in tops) - 1
                j = sum(start <= c for start in lefts) - 1
                result[r][c] = grid[top + i][left + j]

    return result
