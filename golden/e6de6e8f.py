def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is two rows high and contains objects of 2 on a background of 0
    2. Each object is a bar, one column wide, or an L, two columns wide
    3. The output is an 8x7 grid with a 3 in the middle of its first row
    4. Below the 3, a path of 2s runs down, one part for each object from left to right
    5. A bar goes straight down for two rows
    6. An L takes one row with two cells, a step from its upper cell to the other side

    Procedure:
    1. Split the columns of the input at the empty columns into objects
    2. Start the result with a row with a 3 in the middle
    3. For each object, add its rows of 2s below and move to the column where it ends
    4. Return the result
    """

    # 1. Split the columns at the empty columns into objects
    objects = [[]]
    for column in zip(*grid):
        if 2 in column:
            objects[-1].append(column)
        elif objects[-1]:
            objects.append([])
    objects = [columns for columns in objects if columns]

    # 2. Start with a row with a 3 in the middle
    width = 7
    c = width // 2
    result = [[0] * width]
    result[0][c] = 3

    # 3. Add the rows of each object
    for columns in objects:
        if len(columns) == 1:
            for _ in range(2):
                row = [0] * width
                row[c] = 2
                result.append(row)
        else:
            step = 1 if columns[0][0] == 2 else -1
            row = [0] * width
            row[c] = 2
            row[c + step] = 2
            result.append(row)
            c += step

    return result
