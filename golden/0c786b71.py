def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is twice as high and twice as wide as the input
    2. The output consists of four blocks, each of the size of the input
    3. The lower right block is a copy of the input
    4. The output is symmetric from left to right and from top to bottom
    5. So the upper left block is the input rotated by 180 degrees

    Procedure:
    1. Put the mirrored row to the left of each row
    2. Put the same rows in reversed order on top
    3. Return the result
    """

    # 1. Put the mirrored row to the left of each row
    lower = [row[::-1] + row for row in grid]

    # 2. Put the rows in reversed order on top
    upper = [row[:] for row in lower[::-1]]
    result = upper + lower

    return result
