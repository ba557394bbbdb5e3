def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 5x5 grid with three colors: in the corners, in the center and between them
    2. The output is twice as high and wide as the input
    3. The upper left block of the output is a copy of the input
    4. Lines in the form of a mirrored L follow to the right of the copy and below it
    5. The lines have the corner color, the center color and the color between them, in turn
    6. The lower right cell of each line has the color of the next line

    Procedure:
    1. Read the three colors in their order
    2. Copy the input to the upper left
    3. Color the other cells by their lines, the lower right cell of each line as the next line
    4. Return the result
    """

    # 1. Read the three colors
    size = len(grid)
    colors = [grid[0][0], grid[size // 2][size // 2], grid[0][1]]

    # 2. Copy the input to the upper left
    result = [row + [0] * size for row in grid] + [[0] * 2 * size for _ in grid]

    # 3. Color the other cells by their lines
    for r in range(2 * size):
        for c in range(2 * size):
            line = max(r, c) - size
            if line >= 0:
                if r == c:
                    line += 1
                result[r][c] = colors[line % 3]

    return result
