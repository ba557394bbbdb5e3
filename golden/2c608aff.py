def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle and some single cells on a background of one color
    3. The single cells all have the same color
    4. A single cell in the rows or columns of the rectangle shoots a line to the rectangle
    5. The line has the color of the single cell and ends at the rectangle
    6. The other single cells stay as they are

    Procedure:
    1. Find the background as the most common color, the rectangle has a 2x2 block of another color
    2. Find the top, bottom, left and right of the rectangle
    3. Draw a line to the rectangle from each single cell in its rows or columns
    4. Return the result
    """

    # 1. Find the color of the background and of the rectangle
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row]
    background = max(colors, key=colors.count)
    for r in range(height - 1):
        for c in range(width - 1):
            block = {grid[r][c], grid[r][c + 1], grid[r + 1][c], grid[r + 1][c + 1]}
            if len(block) == 1 and grid[r][c] != background:
                rectangle = grid[r][c]

    # 2. Find the top, bottom, left and right of the rectangle
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == rectangle]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 3. Draw a line to the rectangle from each single cell
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] in (background, rectangle):
                continue
            if top <= r <= bottom:
                for line_c in list(range(c, left)) + list(range(right + 1, c)):
                    result[r][line_c] = grid[r][c]
            if left <= c <= right:
                for line_r in list(range(r, top)) + list(range(bottom + 1, r)):
                    result[line_r][c] = grid[r][c]

    return result
