def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one shape of 4 on a background of 0
    2. The output is a square that contains four copies of the shape in a cross
    3. Its side is the height of the shape plus twice the width of the shape
    4. The copy on the left is the shape itself
    5. The other copies are turned by a quarter turn each around the center of the output

    Procedure:
    1. Cut out the bounding box of the cells of 4
    2. Create a square of 0 with the height of the shape plus twice its width as side
    3. Draw the shape at the left border, in the rows after as many rows as its width
    4. Turn the square by a quarter turn clockwise and draw again, until four copies are drawn
    5. Return the result
    """

    # 1. Cut out the bounding box of the cells of 4
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 4]
    top = cells[0][0]
    left = min(c for r, c in cells)
    width = max(c for r, c in cells) - left + 1
    height = cells[-1][0] - top + 1

    # 2. Create a square of 0
    side = height + 2 * width
    result = [[0] * side for _ in range(side)]

    # 3. Draw the shape at the left border
    def draw():
        for r, c in cells:
            result[width + r - top][c - left] = 4

    # 4. Turn the square by a quarter turn clockwise and draw again
    for _ in range(4):
        result = [list(column) for column in zip(*result[::-1])]
        draw()

    return result
