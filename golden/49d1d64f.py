def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has two more rows and two more columns than the input
    2. The input is in the middle of the output
    3. Each side of the input is repeated once outside of it
    4. The four corners of the output are 0

    Procedure:
    1. Repeat the first and the last cell of each row
    2. Put a copy of the first and the last row of the input, with 0 at both ends, above and below
    3. Return the result
    """

    # 1. Repeat the first and the last cell of each row
    rows = [[row[0]] + row + [row[-1]] for row in grid]

    # 2. Put the first and the last row above and below
    above = [0] + grid[0] + [0]
    below = [0] + grid[-1] + [0]
    result = [above] + rows + [below]

    return result
