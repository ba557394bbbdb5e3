def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid and the output is a 5x5 grid
    2. The output contains the same colors as the input
    3. The first and the last row of the input appear twice in the output
    4. The first and the last column of the input appear twice in the output
    5. The middle row and the middle column appear once

    Procedure:
    1. Repeat the first and the last cell of each row
    2. Repeat the first and the last of these rows
    3. Return the result
    """

    # 1. Repeat the first and the last cell of each row
    rows = [[row[0]] + row + [row[-1]] for row in grid]

    # 2. Repeat the first and the last of these rows
    result = [rows[0][:]] + rows + [rows[-1][:]]

    return result
