def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid, the output is four times as wide and as high as the input
    2. The output consists of four parts of the size of the input, side by side
    3. The first part and the third part are the input mirrored from left to right
    4. The second part and the fourth part are copies of the input

    Procedure:
    1. For each row, take the mirrored row and the row itself
    2. Write this pair twice into the row of the result
    3. Return the result
    """

    # 1. Take the mirrored row and the row itself
    pairs = [row[::-1] + row for row in grid]

    # 2. Write each pair twice
    result = [pair * 2 for pair in pairs]

    return result
