def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same width as the input
    2. The output contains the same colors as the input
    3. The output begins with the rows of the input
    4. Then the rows go back to the first row and the same sequence is repeated once
    5. The first and the last row are not doubled where the direction changes

    Procedure:
    1. Take the rows from the first to the last and back to the second
    2. Repeat this sequence twice and append the first row
    3. Return the result
    """

    # 1. Take the rows down and back up
    rows = grid + grid[-2:0:-1]

    # 2. Repeat the sequence twice and append the first row
    result = [row[:] for row in rows + rows + grid[:1]]

    return result
