def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is as high as the input and five times as wide
    2. The output consists of five blocks of the size of the input, side by side
    3. The first, third and fifth block are copies of the input
    4. The second and fourth block are mirrored from left to right

    Procedure:
    1. Make the mirrored rows, each with its cells reversed
    2. Put copies and mirrored rows side by side in turn
    3. Return the result
    """

    # 1. Make the mirrored rows
    mirrored = [row[::-1] for row in grid]

    # 2. Put copies and mirrored rows side by side in turn
    result = []
    for row, mirrored_row in zip(grid, mirrored):
        result.append(row + mirrored_row + row + mirrored_row + row)

    return result
