def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains five single cells of different colors on a background of 0
    3. One of them is a cell of 2, it is in the middle of the others
    4. The output contains a frame, its sides go through the topmost, bottom, left and right cell
    5. Each side has the color of its cell, the corners belong to the upper and lower side
    6. A cross of 5 goes through the cell of 2 up to the frame

    Procedure:
    1. Find the topmost, the lowest, the leftmost and the rightmost cell, and the cell of 2
    2. Draw horizontal and vertical lines of 5 through the 2 inside the frame, the 2 stays
    3. Draw the left and the right side in the color of the leftmost and rightmost cell
    4. Draw the upper and the lower side with corners in the color of the topmost and lowest cell
    5. Return the result
    """

    # 1. Find the topmost, lowest, leftmost and rightmost cell and the 2
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    row, column = [(r, c) for r, c in cells if grid[r][c] == 2][0]
    top, bottom = cells[0][0], cells[-1][0]
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Draw lines of 5 through the 2, the 2 stays
    result = [row[:] for row in grid]
    for r in range(top, bottom):
        result[r][column] = 5
    for c in range(left, right):
        result[row][c] = 5
    result[row][column] = 2

    # 3. Draw the left and the right side
    for r in range(top, bottom):
        result[r][left] = max(grid[i][left] for i in range(height))
        result[r][right] = max(grid[i][right] for i in range(height))

    # 4. Draw the upper and the lower side with the corners
    for c in range(left, right + 1):
        result[top][c] = max(grid[top])
        result[bottom][c] = max(grid[bottom])

    return result
