def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Some corners of the input are colored, on a background of 7
    3. In the output the corners are 7 and each color draws a shape near its corner
    4. At the top the shape is a 2x2 square, diagonally next to the corner
    5. At the bottom the shape is a vertical line of two cells and a cell below it
    6. This cell is one column nearer to the middle than the line

    Procedure:
    1. Create a result of 7 with the size of the input
    2. At the top left and top right draw a 2x2 square for a colored corner
    3. At the bottom left and bottom right draw the line and the cell for a colored corner
    4. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[7] * width for _ in range(height)]

    # 2. Draw a 2x2 square for each colored corner at the top
    for corner, columns in [(0, (1, 2)), (width - 1, (width - 2, width - 3))]:
        for r in (1, 2):
            for c in columns:
                result[r][c] = grid[0][corner]

    # 3. Draw the line and the cell for each colored corner at the bottom
    for corner, outer, inner in [(0, 2, 3), (width - 1, width - 3, width - 4)]:
        color = grid[height - 1][corner]
        if color != 7:
            result[height - 4][outer] = color
            result[height - 3][outer] = color
            result[height - 2][inner] = color

    return result
