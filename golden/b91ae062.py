def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with several colors on a background of 0
    2. The output consists of square blocks, one block for each input cell
    3. Each block is filled with the color of its input cell
    4. The size of a block is the number of different colors in the input, without 0

    Procedure:
    1. Count the different colors without 0
    2. Repeat each cell that many times to the right
    3. Repeat each of these rows that many times
    4. Return the result
    """

    # 1. Count the different colors without 0
    colors = {color for row in grid for color in row if color != 0}
    size = len(colors)

    # 2. Repeat each cell to the right
    rows = [[color for color in row for _ in range(size)] for row in grid]

    # 3. Repeat each of these rows
    result = [row[:] for row in rows for _ in range(size)]

    return result
