def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains horizontal lines of 3 and of 2 on a background of one color
    2. The output is a 2x3 grid that contains only 3, 2 and 0
    3. It is filled from left to right and from top to bottom
    4. First comes one 3 for each line of 3, then one 2 for each line of 2
    5. The remaining cells are 0

    Procedure:
    1. Count the lines of 3 and the lines of 2
    2. Make a list with the 3s, then the 2s, then 0s
    3. Split the list into two rows of three cells
    4. Return the result
    """

    # 1. Count the lines of 3 and the lines of 2
    counts = {3: 0, 2: 0}
    for row in grid:
        for c in range(len(row)):
            if row[c] in counts and (c == 0 or row[c - 1] != row[c]):
                counts[row[c]] += 1

    # 2. Make a list with the 3s, then the 2s, then 0s
    cells = [3] * counts[3] + [2] * counts[2] + [0] * 6

    # 3. Split the list into two rows of three cells
    result = [cells[:3], cells[3:6]]

    return result
