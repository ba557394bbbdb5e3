def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A row and a column of one color cross on a background of 7
    3. They divide the grid into four parts, one part contains cells of other colors
    4. In the output these cells are mirrored at the row and at the column into the other parts
    5. Cells that would lie outside of the grid are left out

    Procedure:
    1. Find the row and the column that cross
    2. Mirror each colored cell at the row, at the column and at both
    3. Return the result
    """

    # 1. Find the row and the column that cross
    height = len(grid)
    width = len(grid[0])
    row = [r for r in range(height) if len(set(grid[r])) == 1 and grid[r][0] != 7][0]
    line = grid[row][0]
    column = [c for c in range(width) if all(grid[r][c] == line for r in range(height))][0]

    # 2. Mirror each colored cell at the row, at the column and at both
    result = [cells[:] for cells in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 7:
                for nr in (r, 2 * row - r):
                    for nc in (c, 2 * column - c):
                        if 0 <= nr < height and 0 <= nc < width:
                            result[nr][nc] = grid[r][c]

    return result
