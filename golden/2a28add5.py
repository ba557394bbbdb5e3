def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of many colors on a background of 7
    3. Some rows contain a 6
    4. In the output these rows contain a line of 8, all other cells are 7
    5. The line reaches as many cells to the left of the 6 as there are colored cells at its left
    6. It reaches as many cells to the right of the 6 as there are colored cells at its right

    Procedure:
    1. Create a result of 7 with the size of the input
    2. In each row with a 6, count the colored cells at the left and at the right of the 6
    3. Draw the line of 8
    4. Return the result
    """

    # 1. Create the result
    result = [[7] * len(row) for row in grid]

    # 2. Count the colored cells at the left and at the right of each 6
    for r, row in enumerate(grid):
        if 6 in row:
            c = row.index(6)
            left = sum(color != 7 for color in row[:c])
            right = sum(color != 7 for color in row[c + 1:])

    # 3. Draw the line of 8
            for nc in range(c - left, c + right + 1):
                result[r][nc] = 8

    return result
