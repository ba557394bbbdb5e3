def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a square of 30x30 with a line of 1s along one border
    2. It contains rings of 3x3 cells at regular places on a background of 0
    3. There are 7 places along the way from the line and 6 places along the line
    4. One half of the grid contains all rings of 8, the other half those of two other colors
    5. The output shows each ring as one cell, places without a ring are 0
    6. In the output all cells are pushed together toward the half with the 8s

    Procedure:
    1. If the line of 1s is the first or last column, exchange rows and columns
    2. Remove the line, then row 1 of the grid and each fourth row after it (from 0) shows rings
    3. List the colors of the rings of these 7 rows, three cells of a row stand for one ring
    4. Add 0s to 6 cells, after the colors if the left half of the grid contains 8s, else before
    5. Exchange rows and columns of the result if this was done in step 1
    6. Return the result
    """

    # 1. If the line of 1s is a column, exchange rows and columns
    upright = set(grid[0]) != {1} and set(grid[-1]) != {1}
    turned = [list(row) for row in zip(*grid)] if upright else grid

    # 2. Remove the line
    rows = [row for row in turned if set(row) != {1}][1::4]

    # 3. List the colors of the rings of these 7 rows
    result = [[color for color in row if color != 0][::3] for row in rows[:7]]

    # 4. Add 0s to 6 cells, after the colors if the left half contains 8s, else before
    left = any(8 in row[:15] for row in rows)
    for i, colors in enumerate(result):
        zeros = [0] * (6 - len(colors))
        result[i] = colors + zeros if left else zeros + colors

    # 5. Exchange rows and columns of the result if this was done in step 1
    if upright:
        result = [list(row) for row in zip(*result)]

    return result
