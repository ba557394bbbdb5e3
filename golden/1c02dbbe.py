def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a large rectangle of 5 on a background of 0
    3. Three cells of each other color lie at a corner and beside the sides of the rectangle
    4. In the output each color fills a rectangle at its corner of the rectangle of 5
    5. It reaches as far as the cells of its color
    6. The cells outside the rectangle of 5 become 0

    Procedure:
    1. Find the bounding box of the cells of 5 and draw it filled with 5 on a grid of 0
    2. Find the bounding box of the cells of each other color
    3. Fill its part inside the rectangle of 5 with the color
    4. Return the result
    """

    # 1. Find the bounding box of the cells of 5 and draw it
    def box(color):
        rows = [r for r, row in enumerate(grid) if color in row]
        columns = [c for c, column in enumerate(zip(*grid)) if color in column]
        return [(r, c) for r in range(rows[0], rows[-1] + 1)
                for c in range(columns[0], columns[-1] + 1)]

    result = [[0] * len(row) for row in grid]
    inside = set(box(5))
    for r, c in inside:
        result[r][c] = 5

    # 2. Find the bounding box of each other color
    colors = {color for row in grid for color in row} - {0, 5}
    boxes = [(color, box(color)) for color in colors]

    # 3. Fill its part inside the rectangle of 5
    for color, cells in boxes:
        for r, c in cells:
            if (r, c) in inside:
                result[r][c] = color

    return result
