def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is filled with many colors, without background
    2. The input consists of 2x2 blocks
    3. The output is a 2x2 grid
    4. The output is a copy of the block in the top left corner of the input

    Procedure:
    1. Take the first two rows of the grid
    2. Take the first two cells of each of these rows
    3. Return the result
    """

    # 1. Take the first two rows
    rows = grid[:2]

    # 2. Take the first two cells of each row
    result = [row[:2] for row in rows]

    return result
