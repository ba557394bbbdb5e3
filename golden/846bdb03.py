def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains an open frame with four corners of 4 and two bars of different colors
    2. The left bar has one color and the right bar has another color
    3. The input also contains a shape made of these two colors on a background of 0
    4. The output is the frame with the shape inside
    5. The shape fits exactly between the bars
    6. The shape is mirrored left to right if its colors are not on the sides of their bars

    Procedure:
    1. Find the corners of the frame and cut the frame out of the grid
    2. Cut out the shape, the cells that are not 0 and not in the frame
    3. Mirror the shape if its left color is not the color of the left bar
    4. Draw the shape inside the frame
    5. Return the result
    """

    # 1. Find the corners of the frame and cut it out
    height = len(grid)
    width = len(grid[0])
    corners = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 4]
    top, left = min(corners)
    bottom, right = max(corners)
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 2. Cut out the shape
    cells = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 and not (top <= r <= bottom and left <= c <= right):
                cells.append((r, c))
    rows = [r for r, c in cells]
    columns = [c for r, c in cells]
    shape = [row[min(columns):max(columns) + 1] for row in grid[min(rows):max(rows) + 1]]

    # 3. Mirror the shape if its left color is not the color of the left bar
    left_color = result[1][0]
    right_color = result[1][-1]
    left_start = min(c for r, c in cells if grid[r][c] == left_color)
    right_start = min(c for r, c in cells if grid[r][c] == right_color)
    if left_start > right_start:
        shape = [row[::-1] for row in shape]

    # 4. Draw the shape inside the frame
    for r in range(len(shape)):
        for c in range(len(shape[0])):
            result[r + 1][c + 1] = shape[r][c]

    return result
