def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a column of 5, cells of 1 left of it and cells of 2 right of it
    3. In the output the column of 5 has moved right, to column 2n + 1 if it was in column n
    4. The cells of 2 that the column of 5 passes change to 1

    Procedure:
    1. Find the column n of the 5s, counted from 0, and its new column 2n + 1
    2. Change each cell of 5 in column n to 0 and each 2 left of the new column to 1
    3. Fill the new column with 5
    4. Return the result
    """

    # 1. Find the column of the 5s and its new column
    n = grid[0].index(5)
    new = 2 * n + 1

    # 2. Change each 5 to 0 and each 2 left of the new column to 1
    result = [row[:] for row in grid]
    for row in result:
        row[n] = 0
        for c in range(new):
            if row[c] == 2:
                row[c] = 1

    # 3. Fill the new column with 5
    for row in result:
        row[new] = 5

    return result
