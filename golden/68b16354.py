def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The output contains the same colors as the input
    3. The first row of the output is the last row of the input
    4. The output is the input mirrored top-bottom

    Procedure:
    1. Copy the rows of the grid
    2. Reverse the order of the rows
    3. Return the result
    """

    # 1. Copy the rows
    rows = [row[:] for row in grid]

    # 2. Reverse the order of the rows
    result = rows[::-1]

    return result
