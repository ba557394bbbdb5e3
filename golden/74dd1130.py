def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input and the output are 3x3 grids
    2. The output contains the same colors as the input
    3. The first row of the output is the first column of the input, read from top to bottom
    4. The output is the input mirrored at the diagonal from the top left to the bottom right

    Procedure:
    1. Find the columns of the grid
    2. Make each column a row of the result, beginning with the first column
    3. Return the result
    """

    # 1. Find the columns
    columns = list(zip(*grid))

    # 2. Make each column a row
    result = [list(column) for column in columns]

    return result
