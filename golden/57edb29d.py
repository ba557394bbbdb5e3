def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains rectangles of different colors on a background of 4
    2. All rectangles but one have marks of the same other color inside
    3. The marks are symmetric and lie at the same places as seen from the nearest corner
    4. The output is the rectangle without marks, with the marks added

    Procedure:
    1. Cut out the bounding box of each color; the boxes with at most two colors are the rectangles
    2. For each mark in a rectangle take its distances to the nearer horizontal and vertical side
    3. In the rectangle without marks set the cells with such a pair of distances to the mark color
    4. Return the result
    """

    # 1. Cut out the bounding box of each color
    boxes = []
    for color in {color for row in grid for color in row}:
        rows = [r for r, row in enumerate(grid) if color in row]
        columns = [c for c, column in enumerate(zip(*grid)) if color in column]
        box = [row[columns[0]:columns[-1] + 1] for row in grid[rows[0]:rows[-1] + 1]]
        if len({cell for row in box for cell in row}) <= 2:
            boxes.append((color, box))

    # 2. For each mark take its distances to the nearer sides
    def distances(box, r, c):
        return min(r, len(box) - 1 - r), min(c, len(box[0]) - 1 - c)

    marks = {}
    for color, box in boxes:
        for r, row in enumerate(box):
            for c, cell in enumerate(row):
                if cell != color:
                    marks[distances(box, r, c)] = cell

    # 3. In the rectangle without marks set the cells with such distances
    color, box = [pair for pair in boxes if all(set(row) == {pair[0]} for row in pair[1])][0]
    result = [[marks.get(distances(box, r, c), color) for c in range(len(box[0]))]
              for r in range(len(box))]

    return result
