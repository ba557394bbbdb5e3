def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. One border of the grid is a line of 0s, the background is 7
    3. Next to the line there are bars of one or two cells of 8, at right angles to it
    4. A bar of one cell grows to two cells
    5. A bar of two cells vanishes, and two cells of 0 appear at the border opposite to it

    Procedure:
    1. Rotate the grid until the line of 0s is the first column
    2. Replace the bars in each row
    3. Rotate the grid back
    4. Return the result
    """

    # 1. Rotate the line of 0s to the first column
    rows = [row[:] for row in grid]
    turns = 0
    while any(row[0] != 0 for row in rows):
        rows = [list(row) for row in zip(*rows[::-1])]
        turns += 1

    # 2. Replace the bars in each row
    for row in rows:
        if row[1:3] == [8, 8]:
            row[1:3] = [7, 7]
            row[-2:] = [0, 0]
        elif row[1] == 8:
            row[2] = 8

    # 3. Rotate the grid back
    for _ in range((4 - turns) % 4):
        rows = [list(row) for row in zip(*rows[::-1])]
    result = rows

    return result
