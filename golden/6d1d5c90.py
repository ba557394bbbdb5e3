def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The first column of the input contains only 6, except for one cell of 2
    2. The output is the input without the first column
    3. The rows of the output are shifted down
    4. The first row of the input moves to the row of the 2
    5. Rows that are pushed out at the bottom come in again at the top

    Procedure:
    1. Find the row of the 2 in the first column
    2. Remove the first column
    3. Shift the rows down until the first row is in the row of the 2
    4. Return the result
    """

    # 1. Find the row of the 2 in the first column
    height = len(grid)
    shift = [row[0] for row in grid].index(2)

    # 2. Remove the first column
    rows = [row[1:] for row in grid]

    # 3. Shift the rows down
    result = rows[height - shift:] + rows[:height - shift]

    return result
