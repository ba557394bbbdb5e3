def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a row with cells of 2 in every second column on a background of 7
    3. The columns between the 2s contain a bar of 8s and below it a bar of 1s, down to the last row
    4. In the output the bars are moved up until their last 8 is in the row of the 2s
    5. The bars of 8 have the same length, the part that does not fit above is cut off
    6. Below each moved bar of 1s the column is filled with 9 down to the last row

    Procedure:
    1. Find the row that contains 2s, and the largest number of 8s in a column
    2. Set all cells of 8 and 1 to 7
    3. In the columns without a 2 in this row put this number of 8s from this row up
    4. Put as many 1s as the column had below this row, and 9s from there to the bottom
    5. Return the result
    """

    # 1. Find the row that contains 2s, and the largest number of 8s
    height = len(grid)
    row = [r for r in range(height) if 2 in grid[r]][0]
    columns = list(zip(*grid))
    length = max(column.count(8) for column in columns)

    # 2. Set all cells of 8 and 1 to 7
    result = [[7 if color in (1, 8) else color for color in line] for line in grid]

    # 3. Put the 8s of the columns without a 2 from this row up
    for c in range(len(columns)):
        if columns[c][row] == 2:
            continue
        for r in range(max(0, row - length + 1), row + 1):
            result[r][c] = 8

    # 4. Put the 1s below this row, and 9s from there to the bottom
        for r in range(row + 1, height):
            result[r][c] = 1 if r <= row + columns[c].count(1) else 9

    return result
