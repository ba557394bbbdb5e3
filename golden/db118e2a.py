def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a frame of one color without its four corners, the background is 7
    2. Inside the frame is a small figure on a background of 7
    3. The output is always 15x15 with a background of 7
    4. It contains two equal 5x5 frames of the same color without corners
    5. The figure is in the center of both frames

    Procedure:
    1. Cut out the figure: the smallest rectangle around the cells inside the frame that are not 7
    2. Draw a 5x5 stamp of 7: a frame without corners, in its center the figure
    3. Create a 15x15 result of 7 and draw the stamp with its top left cell at (2, 2) and (8, 8)
    4. Return the result
    """

    # 1. Cut out the figure inside the frame
    inside = [row[1:-1] for row in grid[1:-1]]
    cells = [(r, c) for r, row in enumerate(inside) for c, color in enumerate(row) if color != 7]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)
    figure = [row[left:right + 1] for row in inside[top:bottom + 1]]

    # 2. Draw the stamp
    frame = grid[0][1]
    stamp = [[7] * 5 for _ in range(5)]
    for i in range(1, 4):
        stamp[0][i] = stamp[4][i] = stamp[i][0] = stamp[i][4] = frame
    y = (5 - len(figure)) // 2
    x = (5 - len(figure[0])) // 2
    for r, row in enumerate(figure):
        stamp[y + r][x:x + len(row)] = row

    # 3. Draw the stamp twice in a 15x15 result of 7
    result = [[7] * 15 for _ in range(15)]
    for start in (2, 8):
        for r in range(5):
            result[start + r][start:start + 5] = stamp[r]

    return result
