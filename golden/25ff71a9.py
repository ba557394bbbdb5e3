def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of one color on a background of 0
    3. The first row of the output is always empty
    4. Each other row of the output is the row above it in the input
    5. The shape moves down by one row

    Procedure:
    1. Create an empty row
    2. Put the empty row above all rows of the input but the last
    3. Return the result
    """

    # 1. Create an empty row
    empty = [0] * len(grid[0])

    # 2. Put the empty row above all rows but the last
    result = [empty] + [row[:] for row in grid[:-1]]

    return result
