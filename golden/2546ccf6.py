def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Full rows and columns of one color divide the input into rooms
    3. Each other color forms shapes in three of four rooms around one crossing of the lines
    4. The shapes are mirror images of each other at the lines
    5. In the output the fourth room contains the missing mirror image

    Procedure:
    1. Find the rows and columns of the lines
    2. For each other color find the line row and the line column between its cells
    3. Mirror each cell of this color at the line row, at the line column and at both
    4. Return the result
    """

    # 1. Find the rows and columns of the lines
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if grid[r][0] != 0 and len(set(grid[r])) == 1]
    line = grid[rows[0]][0]
    columns = [c for c in range(width) if all(row[c] == line for row in grid)]

    # 2. For each other color find the line row and the line column between its cells
    axes = []
    for color in set(sum(grid, [])) - {0, line}:
        cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]
        row = [r for r in rows if min(cells)[0] < r < max(cells)[0]][0]
        column = [c for c in columns if any(cell[1] < c for cell in cells)
                  and any(cell[1] > c for cell in cells)][0]
        axes.append((color, cells, row, column))

    # 3. Mirror each cell at the line row, at the line column and at both
    result = [line[:] for line in grid]
    for color, cells, row, column in axes:
        for r, c in cells:
            result[2 * row - r][c] = color
            result[r][2 * column - c] = color
            result[2 * row - r][2 * column - c] = color

    return result
