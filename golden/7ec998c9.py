def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains exactly one cell of another color on a background of one color
    3. The column of this cell becomes 1, the cell itself stays the same
    4. One part of the first row and the opposite part of the last row become 1, up to that column
    5. If the cell is in the middle column, these are the right part above and the left part below
    6. Otherwise these are the left part of the first row and the right part of the last row

    Procedure:
    1. Find the cell of another color
    2. Copy the grid and set the other cells of its column to 1
    3. Set one part of the first row and the opposite part of the last row to 1
    4. Return the result
    """

    # 1. Find the cell of another color
    height = len(grid)
    width = len(grid[0])
    cells = [cell for row in grid for cell in row]
    for r in range(height):
        for c in range(width):
            if cells.count(grid[r][c]) == 1:
                row, column = r, c

    # 2. Set the other cells of its column to 1
    result = [row[:] for row in grid]
    for r in range(height):
        if r != row:
            result[r][column] = 1

    # 3. Set one part of the first row and the opposite part of the last row to 1
    left = range(column)
    right = range(column + 1, width)
    if column == width - 1 - column:
        left, right = right, left
    for c in left:
        result[0][c] = 1
    for c in right:
        result[-1][c] = 1

    return result
