def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same width as the input and is twice as high
    2. The output contains the same colors as the input
    3. The bottom half of the output is the input
    4. The top half of the output is the input mirrored upside down

    Procedure:
    1. Reverse the order of the rows
    2. Put the reversed rows above the rows of the input
    3. Return the result
    """

    # 1. Reverse the order of the rows
    mirrored = [row[:] for row in grid[::-1]]

    # 2. Put the reversed rows above the rows of the input
    result = mirrored + [row[:] for row in grid]

    return result
