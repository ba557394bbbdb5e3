def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a square filled with one color
    2. The output is a 15x15 grid with horizontal and vertical lines of this color
    3. The lines divide the output into squares of 0 of the size of the input
    4. The squares begin in the upper left corner and are cut off at the right and at the bottom

    Procedure:
    1. Find the color and the size of the input
    2. Create a 15x15 result filled with 0
    3. Draw a line after each square, in the rows and in the columns
    4. Return the result
    """

    # 1. Find the color and the size
    color = grid[0][0]
    size = len(grid)

    # 2. Create the result
    result = [[0] * 15 for _ in range(15)]

    # 3. Draw a line after each square
    for r in range(15):
        for c in range(15):
            if r % (size + 1) == size or c % (size + 1) == size:
                result[r][c] = color

    return result
