def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid
    2. The output is a 9x9 grid, three times as high and three times as wide
    3. The output consists of 3x3 blocks, the block in the center is a copy of the input
    4. The blocks next to it are mirrored copies: left and right, or top and bottom, exchanged
    5. The blocks in the corners are the input rotated by 180 degrees

    Procedure:
    1. Put the mirrored row to the left and to the right of each row
    2. Put the same rows in reversed order on top and at the bottom
    3. Return the result
    """

    # 1. Put the mirrored row to the left and to the right of each row
    middle = [row[::-1] + row + row[::-1] for row in grid]

    # 2. Put the rows in reversed order on top and at the bottom
    outer = middle[::-1]
    result = [row[:] for row in outer + middle + outer]

    return result
