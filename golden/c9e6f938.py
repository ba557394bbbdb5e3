def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the height of the input and is twice as wide
    2. The left half of the output is the input
    3. The right half of the output is the input mirrored left-right

    Procedure:
    1. Reverse the cells of each row
    2. Put each row and its reversed row side by side
    3. Return the result
    """

    # 1. Reverse the cells of each row
    mirrored = [row[::-1] for row in grid]

    # 2. Put each row and its reversed row side by side
    result = [left + right for left, right in zip(grid, mirrored)]

    return result
