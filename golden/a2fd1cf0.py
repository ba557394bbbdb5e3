def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 2 and one cell of 3 on a background of 0
    3. In the output a path of 8 connects the two cells
    4. The path goes from 2 along its row to the column of 3, then along this column to 3

    Procedure:
    1. Find the cell of 2 and the cell of 3
    2. Draw 8 along the row of 2 to the column of 3
    3. Draw 8 along the column of 3 to the row of 2, keep the 2 and the 3
    4. Return the result
    """

    # 1. Find the cell of 2 and the cell of 3
    places = {color: (r, c) for r, row in enumerate(grid) for c, color in enumerate(row)}
    r, c = places[2]
    end_r, end_c = places[3]

    # 2. Draw 8 along the row of 2
    result = [row[:] for row in grid]
    while c != end_c:
        c += 1 if c < end_c else -1
        result[r][c] = 8

    # 3. Draw 8 along the column of 3, keep the 3
    while r != end_r:
        r += 1 if r < end_r else -1
        result[r][c] = 8
    result[r][c] = 3

    return result
