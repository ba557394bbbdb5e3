def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one triangle on a background of 0
    3. All cells of the triangle have one color, except for a single cell of another color
    4. The single cell is in the middle of the base, opposite to the tip
    5. The output adds a line in the color of the single cell from the tip to the border
    6. The line points away from the base

    Procedure:
    1. Find the bounding box of the triangle
    2. Find the single cell, whose color occurs once
    3. Find the direction, away from the side of the bounding box that holds the single cell
    4. Go from the single cell in this direction and color the cells of 0 up to the border
    5. Return the result
    """

    # 1. Find the bounding box of the triangle
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)

    # 2. Find the single cell
    colors = [grid[r][c] for r, c in cells]
    row, column = next((r, c) for r, c in cells if colors.count(grid[r][c]) == 1)
    color = grid[row][column]

    # 3. Find the direction
    if row == top:
        dr, dc = 1, 0
    elif row == bottom:
        dr, dc = -1, 0
    elif column == left:
        dr, dc = 0, 1
    else:
        dr, dc = 0, -1

    # 4. Color the cells of 0 up to the border
    result = [row[:] for row in grid]
    r, c = row, column
    while 0 <= r < height and 0 <= c < width:
        if grid[r][c] == 0:
            result[r][c] = color
        r, c = r + dr, c + dc

    return result
