def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a single colored cell on a background of 8
    3. In the output a rectangle is filled with the color of this cell
    4. The rectangle reaches from the cell to the nearest corner of the grid

    Procedure:
    1. Find the colored cell
    2. Find the rows and the columns between the cell and the nearest borders
    3. Fill these cells with the color
    4. Return the result
    """

    # 1. Find the colored cell
    height = len(grid)
    width = len(grid[0])
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 8:
                row, column, color = r, c, grid[r][c]

    # 2. Find the rows and the columns between the cell and the nearest borders
    rows = range(row + 1) if row < height - 1 - row else range(row, height)
    columns = range(column + 1) if column < width - 1 - column else range(column, width)

    # 3. Fill these cells with the color
    result = [row[:] for row in grid]
    for r in rows:
        for c in columns:
            result[r][c] = color

    return result
