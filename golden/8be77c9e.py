def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is twice as high as the input and has the same width
    2. The upper half of the output is the input
    3. The lower half of the output is the mirror image of the upper half

    Procedure:
    1. Reverse the order of the rows
    2. Append the reversed rows below the input
    3. Return the result
    """

    # 1. Reverse the order of the rows
    rows = [row[:] for row in grid[::-1]]

    # 2. Append the reversed rows below the input
    result = [row[:] for row in grid] + rows

    return result
