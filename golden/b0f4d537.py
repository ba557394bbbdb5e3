def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A column of 5s divides the input into two parts
    2. One part has a small pattern of lines at the top, the rest of this part is filled with 5
    3. The other part contains marks of 4 on a background of 0 and has the size of the output
    4. The marks at its top and left border show the columns and the rows of lines
    5. The output shows the lines of the small pattern, in the same order, at the marked places
    6. At the crossings the colors are the same as in the small pattern

    Procedure:
    1. Split the grid into the two parts
    2. Find the row of the small pattern for each row of the output, row 0 if it is not marked
    3. Find the column of the small pattern for each column of the output in the same way
    4. Take the colors from the small pattern
    5. Return the result
    """

    # 1. Split the grid into the two parts
    width = len(grid[0])
    middle = [c for c in range(width) if all(row[c] == 5 for row in grid)][0]
    pattern = [row[:middle] for row in grid]
    marks = [row[middle + 1:] for row in grid]
    if pattern[-1][0] != 5:
        pattern, marks = marks, pattern

    # 2. Find the row of the small pattern for each row of the output
    rows = []
    count = 0
    for row in marks:
        rows.append(2 * count + 1 if row[0] == 4 else 0)
        count += row[0] == 4

    # 3. Find the column of the small pattern for each column of the output
    columns = []
    count = 0
    for color in marks[0]:
        columns.append(2 * count + 1 if color == 4 else 0)
        count += color == 4

    # 4. Take the colors from the small pattern
    result = [[pattern[r][c] for c in columns] for r in rows]

    return result
