def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of 5 and 9 on a background of 7
    2. The output shows two copies of the rotated input, one above the other
    3. The input is rotated by 90 degrees counterclockwise
    4. A column of 1s is at the left and at the right of each copy
    5. A row of 1s that begins and ends with 7 is above, between and below the copies

    Procedure:
    1. Rotate the input by 90 degrees counterclockwise
    2. Add a 1 at both ends of each row
    3. Make a row of 1s with a 7 at both ends
    4. Put this row above, between and below two copies of the rotated input
    5. Return the result
    """

    # 1. Rotate the input by 90 degrees counterclockwise
    rotated = [list(row) for row in zip(*grid)][::-1]

    # 2. Add a 1 at both ends of each row
    rows = [[1] + row + [1] for row in rotated]

    # 3. Make a row of 1s with a 7 at both ends
    line = [7] + [1] * len(grid) + [7]

    # 4. Put this row above, between and below two copies
    result = [line] + rows + [line] + rows + [line]

    return result
