def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangular frame of one color on a background of 0
    3. A vertical and a horizontal line of another color cross the frame and the whole grid
    4. The frame is drawn over the lines, it stays in place in the output
    5. In the output the inside of the frame is 0
    6. The vertical line is now in the last column of the frame, outside the frame
    7. The horizontal line is now in the first row of the frame, outside the frame

    Procedure:
    1. The line color is the color in the first row; the other color is the frame
    2. Find the top row and the right column of the frame
    3. Create a result filled with 0
    4. Draw the line color over the whole row top and the whole column right
    5. Draw the frame over it
    6. Return the result
    """

    # 1. Find the line color and the frame
    height = len(grid)
    width = len(grid[0])
    line = max(grid[0])
    frame = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, line)]

    # 2. Find the top row and the right column
    top = min(r for r, c in frame)
    right = max(c for r, c in frame)

    # 3. Create a result filled with 0
    result = [[0] * width for _ in range(height)]

    # 4. Draw the line color over the row top and the column right
    for c in range(width):
        result[top][c] = line
    for r in range(height):
        result[r][right] = line

    # 5. Draw the frame
    for r, c in frame:
        result[r][c] = grid[r][c]

    return result
