def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid and the output is a 6x3 grid, twice as high
    2. The output contains the same colors as the input
    3. The top half of the output is the input
    4. The bottom half of the output is the top half mirrored

    Procedure:
    1. Copy the rows of the input
    2. Append the rows in reverse order
    3. Return the result
    """

    # 1. Copy the rows
    top = [row[:] for row in grid]

    # 2. Append the rows in reverse order
    bottom = [row[:] for row in grid[::-1]]
    result = top + bottom

    return result
