def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid and the output is a 6x6 grid
    2. The output contains the same colors as the input
    3. The top left quarter of the output is the input
    4. The right half of the output is the left half mirrored
    5. The bottom half of the output is the top half mirrored

    Procedure:
    1. Append to each row the same row in reverse order
    2. Append all rows in reverse order
    3. Return the result
    """

    # 1. Append to each row the row in reverse order
    top = [row + row[::-1] for row in grid]

    # 2. Append all rows in reverse order
    bottom = [row[:] for row in top[::-1]]
    result = top + bottom

    return result
