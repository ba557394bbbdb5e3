def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same height as the input and is twice as wide
    2. The input contains a horizontal band of colors on a background of 0
    3. The columns of the band repeat from left to right
    4. The left half of the output is the input
    5. The right half of the output continues the repeating columns

    Procedure:
    1. Find the smallest number of columns after which the grid repeats
    2. Repeat the columns until the result is twice as wide as the input
    3. Return the result
    """

    # 1. Find the smallest number of columns after which the grid repeats
    width = len(grid[0])
    period = 1
    while any(row[c] != row[c - period] for row in grid for c in range(period, width)):
        period += 1

    # 2. Repeat the columns until the result is twice as wide
    result = [[row[c % period] for c in range(2 * width)] for row in grid]

    return result
