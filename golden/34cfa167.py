def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two equal rectangles of 1, the second one at the lower right
    3. There are two vertical lines right of the first rectangle and two horizontal ones below it
    4. In the output such rectangles lie in all four corners of a large frame
    5. Its upper and lower sides repeat the vertical lines, its left and right sides the others
    6. Outside along the lines of each side runs a line in the color of the first of them

    Procedure:
    1. Find the corners of the frame at the first and last 1, and the size of the rectangle of 1
    2. Draw the rectangle of 1 in the upper right and lower left corner of the frame, too
    3. Between the rectangles, in their rows, repeat the four columns right of the first rectangle
    4. Between the rectangles, in their columns, repeat the four rows below the first rectangle
    5. Just outside the frame, between the rectangles, draw lines in the first of these colors
    6. Return the result
    """

    # 1. Find the corners of the frame and the size of the rectangle
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 1]
    (top, left), (bottom, right) = cells[0], cells[-1]
    height = max(r for r, c in cells if c == left) - top + 1
    width = grid[top].count(1)

    # 2. Draw the rectangle in the other corners
    result = [row[:] for row in grid]
    for i in range(height):
        for j in range(width):
            result[top + i][right - j] = 1
            result[bottom - i][left + j] = 1

    # 3. Repeat the four columns right of the first rectangle
    for c in range(left + width, right - width + 1):
        color = grid[top][left + width + (c - left - width) % 4]
        for i in range(height):
            result[top + i][c] = color
            result[bottom - i][c] = color

    # 4. Repeat the four rows below the first rectangle
    for r in range(top + height, bottom - height + 1):
        color = grid[top + height + (r - top - height) % 4][left]
        for j in range(width):
            result[r][left + j] = color
            result[r][right - j] = color

    # 5. Draw lines outside the frame in the first of these colors
    for c in range(left + width, right - width + 1):
        result[top - 1][c] = result[bottom + 1][c] = grid[top][left + width]
    for r in range(top + height, bottom - height + 1):
        result[r][left - 1] = result[r][right + 1] = grid[top + height][left]

    return result
