def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 2x2 square of one color on a background of 0
    3. Single cells of the same color touch some corners of the square diagonally
    4. Each single cell is extended to a diagonal line in this color
    5. The line leads away from the square up to the border of the grid

    Procedure:
    1. Find the 2x2 square
    2. For each corner of the square with a single cell, draw a diagonal line to the border
    3. Return the result
    """

    # 1. Find the 2x2 square
    height = len(grid)
    width = len(grid[0])
    for r in range(height - 1):
        for c in range(width - 1):
            if all(grid[r + dr][c + dc] != 0 for dr in range(2) for dc in range(2)):
                top, left = r, c
    color = grid[top][left]

    # 2. Draw a diagonal line from each single cell
    result = [row[:] for row in grid]
    corners = [(top - 1, left - 1, -1, -1), (top - 1, left + 2, -1, 1),
               (top + 2, left - 1, 1, -1), (top + 2, left + 2, 1, 1)]
    for r, c, dr, dc in corners:
        if 0 <= r < height and 0 <= c < width and grid[r][c] != 0:
            while 0 <= r < height and 0 <= c < width:
                result[r][c] = color
                r, c = r + dr, c + dc

    return result
