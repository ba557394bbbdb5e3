def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a square of random colors
    2. The output has size 2x2 and is copied from the input
    3. It comes from the upper right corner if the width of the input is even
    4. It comes from the upper left corner if the width of the input is odd

    Procedure:
    1. Take the first two rows of the input
    2. Keep the last two columns if the width is even, otherwise the first two columns
    3. Return the result
    """

    # 1. Take the first two rows
    rows = grid[:2]

    # 2. Keep the last two columns if the width is even, otherwise the first two
    if len(grid[0]) % 2 == 0:
        result = [row[-2:] for row in rows]
    else:
        result = [row[:2] for row in rows]

    return result
