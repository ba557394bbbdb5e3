def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with cells of 2 on a background of 0
    2. The output is a single cell of 1 or 7
    3. Some inputs are symmetric: each row is the same from left to right as from right to left
    4. The output is 1 if the input is symmetric in this way, otherwise it is 7

    Procedure:
    1. Check if each row is the same when reversed
    2. Create a result of a single cell: 1 if all rows are, otherwise 7
    3. Return the result
    """

    # 1. Check if each row is the same when reversed
    symmetric = all(row == row[::-1] for row in grid)

    # 2. Create the result
    result = [[1 if symmetric else 7]]

    return result
