def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is twice as high and twice as wide as the input
    2. The output consists of 2x2 blocks, one block for each input cell
    3. Each block is filled with the color of its input cell

    Procedure:
    1. Repeat each cell two times to the right
    2. Repeat each of these rows two times
    3. Return the result
    """

    # 1. Repeat each cell two times to the right
    rows = [[color for color in row for _ in range(2)] for row in grid]

    # 2. Repeat each of these rows two times
    result = [row[:] for row in rows for _ in range(2)]

    return result
