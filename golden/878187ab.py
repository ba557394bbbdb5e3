def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains scattered cells of two colors on a background of 7
    2. The output is a 16x16 grid of 7 with a rectangle of 2 in the lower left corner
    3. The number of cells of the more frequent color is the width of the rectangle
    4. The number of cells of the other color is its height
    5. Two diagonals of 4 run up from the lower corners of the rectangle

    Procedure:
    1. Count the cells of the two colors
    2. Draw the rectangle of 2 in the lower left corner of a 16x16 grid of 7
    3. From both of its lower corners draw a diagonal of 4 upward to its top row
    4. Return the result
    """

    # 1. Count the cells of the two colors
    cells = [color for row in grid for color in row if color != 7]
    height, width = sorted(cells.count(color) for color in set(cells))

    # 2. Draw the rectangle of 2 in the lower left corner
    result = [[7] * 16 for _ in range(16)]
    for r in range(16 - height, 16):
        for c in range(width):
            result[r][c] = 2

    # 3. Draw a diagonal of 4 from both lower corners
    for i in range(height):
        result[15 - i][i] = 4
        result[15 - i][width - 1 - i] = 4

    return result
