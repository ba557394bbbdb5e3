def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is twice as high and twice as wide as the input
    2. The output consists of four blocks of the size of the input
    3. The top left block is a copy of the input
    4. The top right block is the input rotated by 90 degrees counterclockwise
    5. The bottom left block is the input rotated by 180 degrees
    6. The bottom right block is the input rotated by 90 degrees clockwise

    Procedure:
    1. Rotate the input by 90 degrees counterclockwise, by 180 degrees and clockwise
    2. Put the input and the counterclockwise rotation side by side
    3. Below them put the rotation by 180 degrees and the clockwise rotation
    4. Return the result
    """

    # 1. Rotate the input
    counterclockwise = [list(row) for row in zip(*grid)][::-1]
    opposite = [row[::-1] for row in grid[::-1]]
    clockwise = [list(row) for row in zip(*grid[::-1])]

    # 2. Put the input and the counterclockwise rotation side by side
    result = [left + right for left, right in zip(grid, counterclockwise)]

    # 3. Add the rotation by 180 degrees and the clockwise rotation
    for left, right in zip(opposite, clockwise):
        result.append(left + right)

    return result
