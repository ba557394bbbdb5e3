def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of 2 on a background of 0, and a few cells of 1 and 8
    2. A row that contains a 1 also contains an 8 to the right of it
    3. The distance from the 1 to the 8 is the same in all these rows
    4. The output has as many rows as there are such rows
    5. Each row of the output shows the cells between the 1 and the 8

    Procedure:
    1. Go through the rows from top to bottom and take each row that contains a 1
    2. Add the cells between its 1 and its 8 as a row to the result
    3. Return the result
    """

    # 1. Take each row that contains a 1
    result = []
    for row in grid:
        if 1 in row:
            left = row.index(1)
            right = row.index(8)

    # 2. Add the cells between the 1 and the 8
            result.append(row[left + 1:right])

    return result
