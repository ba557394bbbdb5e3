def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid
    2. The output is a 9x9 grid, three times as high and three times as wide
    3. The output consists of 3x3 blocks, one block for each input cell
    4. Each block is filled with the color of its input cell

    Procedure:
    1. Repeat each cell three times to the right
    2. Repeat each of these rows three times
    3. Return the result
    """

    # 1. Repeat each cell three times to the right
    rows = [[color for color in row for _ in range(3)] for row in grid]

    # 2. Repeat each of these rows three times
    result = [row[:] for row in rows for _ in range(3)]

    return result
