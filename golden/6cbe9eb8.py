def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains rectangles on a background with a repeated pattern of a few colors
    2. A rectangle is an empty frame, a frame filled with a second color, or completely one color
    3. The colors of rectangles form runs of three cells or 2x2 squares, the pattern colors do not
    4. The output has the size of the largest rectangle; empty frames are 0 inside
    5. Each smaller rectangle lies in the bottom left corner inside the next larger one

    Procedure:
    1. Collect the colors with three equal cells in line in a row or column or with a 2x2 square
    2. Find the smallest rectangle around each of these colors, sort them by area, largest first
    3. Find the filling: 0 if pattern colors are inside its border, else the most frequent color
    4. Drop the colors that are the filling of another color
    5. Find the bottom left corners: one cell inside the one before, the same if that has one color
    6. Draw each rectangle with its border and filling, in this order
    7. Return the result
    """

    # 1. Collect the colors with a line of three or a 2x2 square
    height = len(grid)
    width = len(grid[0])
    colors = set()
    for r in range(height):
        for c in range(width):
            color = grid[r][c]
            down = [row[c] for row in grid[r:r + 3]]
            square = [k for row in grid[r:r + 2] for k in row[c:c + 2]]
            if [color] * 3 in (grid[r][c:c + 3], down) or square == [color] * 4:
                colors.add(color)

    # 2. Find the rectangle around each color, largest first
    boxes = []
    for color in colors:
        rows = [r for r in range(height) if color in grid[r]]
        columns = [c for c in range(width) if any(row[c] == color for row in grid)]
        boxes.append((rows[0], rows[-1], columns[0], columns[-1], color))
    boxes.sort(key=lambda box: (box[0] - box[1] - 1) * (box[3] - box[2] + 1))

    # 3. Find the fillings
    fillings = {}
    for top, bottom, left, right, color in boxes:
        inside = [k for row in grid[top + 1:bottom] for k in row[left + 1:right]] or [color]
        fillings[color] = max(inside, key=inside.count) if set(inside) <= colors else 0

    # 4. Drop the colors that are the filling of another color
    used = {filling for color, filling in fillings.items() if filling != color}
    boxes = [box for box in boxes if box[4] not in used]

    # 5. Find the bottom left corners
    height = boxes[0][1] - boxes[0][0] + 1
    corners = [(height, 0)]
    for _, _, _, _, color in boxes:
        step = 0 if fillings[color] == color else 1
        corners.append((corners[-1][0] - step, corners[-1][1] + step))

    # 6. Draw each rectangle
    result = [[0] * (boxes[0][3] - boxes[0][2] + 1) for _ in range(height)]
    for (end, start), (top, bottom, left, right, color) in zip(corners, boxes):
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                edge = r in (top, bottom) or c in (left, right)
                result[end - 1 - bottom + r][start + c - left] = color if edge else fillings[color]

    return result
