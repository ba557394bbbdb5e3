def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first row is 0, below it the upper part is 1 and the lower part is 6
    3. The cells of 6 form columns of different heights that stand on the last row
    4. Above the highest column of 6s the cells of 1 become 4
    5. Above the lowest column of 6s the cells of 1 become 9
    6. Of several highest columns the last one counts, of several lowest columns the first one

    Procedure:
    1. Count the cells of 6 in each column
    2. Find the highest column and the lowest column
    3. Copy the grid and set the cells of 1 in these columns to 4 and 9
    4. Return the result
    """

    # 1. Count the cells of 6 in each column
    counts = [column.count(6) for column in zip(*grid)]

    # 2. Find the highest column and the lowest column
    highest = max(c for c, count in enumerate(counts) if count == max(counts))
    lowest = counts.index(min(counts))

    # 3. Set the cells of 1 in these columns to 4 and 9
    result = [row[:] for row in grid]
    for row in result:
        if row[highest] == 1:
            row[highest] = 4
        if row[lowest] == 1:
            row[lowest] = 9

    return result
