def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input, which is a square
    2. A diagonal of 5s goes from the upper left to the lower right corner and stays the same
    3. The first row of the output is the first column of the input
    4. The output is the input mirrored at the diagonal

    Procedure:
    1. Take the columns of the grid from left to right
    2. Make each column a row of the result
    3. Return the result
    """

    # 1. Take the columns of the grid
    columns = zip(*grid)

    # 2. Make each column a row of the result
    result = [list(column) for column in columns]

    return result
