def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 2x2 grid
    2. The output is a 6x6 grid, three times as high and three times as wide
    3. The output consists of 2x2 blocks, three rows of three blocks
    4. The blocks of the first and the third row of blocks are copies of the input
    5. The blocks of the second row of blocks are mirrored from left to right

    Procedure:
    1. Make the copied rows, each input row three times side by side
    2. Make the mirrored rows, each reversed input row three times side by side
    3. Stack the copied rows, the mirrored rows and the copied rows
    4. Return the result
    """

    # 1. Make the copied rows
    copied = [row * 3 for row in grid]

    # 2. Make the mirrored rows
    mirrored = [row[::-1] * 3 for row in grid]

    # 3. Stack the rows
    result = [row[:] for row in copied + mirrored + copied]

    return result
