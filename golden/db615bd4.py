def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background has one color at odd rows and odd columns and another color elsewhere
    3. A large dotted frame and several small dotted figures of other colors lie on it
    4. The dots of a figure are two cells apart
    5. In the output the frame is solid, its inside has the color of the top left cell
    6. The figures are solid rectangles inside the frame, in the same order
    7. They lie in one line, one cell apart and one cell from the frame at both ends

    Procedure:
    1. Find the smallest rectangle around each color that is not a color of (0, 0) or (1, 1)
    2. Restore the background: the color of (1, 1) at odd rows and columns, else that of (0, 0)
    3. The largest rectangle is the frame: draw its border solid, the inside in the color of (0, 0)
    4. If all figures are right of the frame, sort them from top to bottom, otherwise left to right
    5. Draw them solid in the frame in this direction, one cell from it and from each other
    6. In the other direction center them in the frame
    7. Return the result
    """

    # 1. Find the rectangle around each color
    height = len(grid)
    width = len(grid[0])
    main, dots = grid[0][0], grid[1][1]
    boxes = []
    for color in {color for row in grid for color in row} - {main, dots}:
        rows = [r for r in range(height) if color in grid[r]]
        columns = [c for c in range(width) if color in [row[c] for row in grid]]
        h, w = rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1
        boxes.append((h * w, rows[0], columns[0], h, w, color))

    # 2. Restore the background
    result = [[dots if r % 2 and c % 2 else main for c in range(width)] for r in range(height)]

    def fill(top, left, h, w, color):
        for r in range(top, top + h):
            result[r][left:left + w] = [color] * w

    # 3. Draw the frame
    boxes.sort()
    _, top, left, h, w, color = boxes.pop()
    fill(top, left, h, w, color)
    fill(top + 1, left + 1, h - 2, w - 2, main)

    # 4. Sort from top to bottom if all are right of the frame, otherwise left to right
    vertical = all(box[2] >= left + w for box in boxes)
    boxes.sort(key=lambda box: box[1] if vertical else box[2])

    # 5. Place them one cell from the frame and from each other
    start = 2
    places = []
    for _, _, _, i, j, color in boxes:
        places.append((start, i, j, color))
        start += (i if vertical else j) + 1

    # 6. Center them in the other direction
    for start, i, j, color in places:
        if vertical:
            fill(top + start, left + (w - j) // 2, i, j, color)
        else:
            fill(top + (h - i) // 2, left + start, i, j, color)

    return result
