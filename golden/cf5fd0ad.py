def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid and the output is a 12x12 grid
    2. Each quarter of the output consists of four equal 3x3 blocks
    3. The blocks of the lower right quarter are copies of the input
    4. The blocks of the upper right quarter are the input rotated by 90 degrees clockwise
    5. The upper left blocks are rotated by 180, the lower left ones by 270 degrees clockwise

    Procedure:
    1. Rotate the input clockwise by 90, 180 and 270 degrees
    2. Put the blocks of the upper quarters side by side, each twice, and repeat the rows twice
    3. Add the rows of the lower quarters in the same way
    4. Return the result
    """

    # 1. Rotate the input
    rotated = [grid]
    for _ in range(3):
        rotated.append([list(row) for row in zip(*rotated[-1][::-1])])

    # 2. Make the rows of the upper quarters
    upper = [left * 2 + right * 2 for left, right in zip(rotated[2], rotated[1])]

    # 3. Add the rows of the lower quarters
    lower = [left * 2 + right * 2 for left, right in zip(rotated[3], grid)]
    result = upper * 2 + lower * 2

    return result
