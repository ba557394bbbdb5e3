def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a small shape of 0 and one single cell on a background of another color
    3. The single cell has a third color and lies near a corner of the shape
    4. The output adds copies of the shape in the color of the single cell
    5. The copies follow each other diagonally from the shape towards the single cell
    6. They are as near as possible without overlap and continue up to the border of the grid

    Procedure:
    1. Find the shape and the single cell
    2. Find the diagonal direction from the center of the shape to the single cell
    3. Find the smallest step in this direction at which a copy does not overlap the shape
    4. Draw copies of the shape at this distance up to the border of the grid
    5. Return the result
    """

    # 1. Find the shape and the single cell
    height = len(grid)
    width = len(grid[0])
    colors = [cell for row in grid for cell in row]
    shape = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 0]
    color = next(cell for cell in colors if cell != 0 and colors.count(cell) == 1)
    row, column = divmod(colors.index(color), width)

    # 2. Find the diagonal direction
    rows = [r for r, c in shape]
    columns = [c for r, c in shape]
    dr = 1 if 2 * row > min(rows) + max(rows) else -1
    dc = 1 if 2 * column > min(columns) + max(columns) else -1

    # 3. Find the smallest step without overlap
    step = 1
    while any((r + step * dr, c + step * dc) in shape for r, c in shape):
        step += 1

    # 4. Draw the copies
    result = [row[:] for row in grid]
    for k in range(step, max(height, width), step):
        for r, c in shape:
            nr, nc = r + k * dr, c + k * dc
            if 0 <= nr < height and 0 <= nc < width:
                result[nr][nc] = color

    return result
