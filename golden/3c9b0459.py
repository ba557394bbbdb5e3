def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input and the output are 3x3 grids
    2. The output contains the same colors as the input
    3. The first row of the output is the last row of the input, read from right to left
    4. The output is the input rotated by 180 degrees

    Procedure:
    1. Reverse the order of the rows
    2. Reverse the cells of each row
    3. Return the result
    """

    # 1. Reverse the order of the rows
    rows = grid[::-1]

    # 2. Reverse the cells of each row
    result = [row[::-1] for row in rows]

    return result
