def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains parallel lines of 2 through the whole grid on a background of 0
    3. On these lines there are rings of 3 of size 3x3 with a 2 in the center
    4. In the output a line of 1 goes through each ring, at a right angle to the lines of 2
    5. Where it crosses another line of 2, the 2 stays and gets a ring of 1 around it
    6. The rings of 3 stay the same

    Procedure:
    1. If the lines of 2 are vertical (there is no row without 0), exchange rows and columns
    2. Find the rows with lines of 2 and the columns with a center of a ring of 3
    3. Set the cells of 0 in these columns to 1
    4. Where such a column crosses a line at a 2 without a ring of 3, set its eight neighbors to 1
    5. If rows and columns were exchanged, exchange them again
    6. Return the result
    """

    # 1. If the lines of 2 are vertical, exchange rows and columns
    vertical = all(0 in row for row in grid)
    result = [list(column) for column in zip(*grid)] if vertical else [row[:] for row in grid]

    # 2. Find the rows with lines and the columns with a center
    height = len(result)
    lines = [r for r in range(height) if 0 not in result[r]]
    columns = [c for r in lines for c in range(1, len(result[0]) - 1)
               if result[r][c - 1:c + 2] == [3, 2, 3]]

    # 3. Set the cells of 0 in these columns to 1
    for c in columns:
        for r in range(height):
            if result[r][c] == 0:
                result[r][c] = 1

    # 4. At a crossing without a ring of 3, set the eight neighbors to 1
    for c in columns:
        for r in lines:
            if result[r][c - 1] != 3:
                for nr in range(max(r - 1, 0), min(r + 2, height)):
                    for nc in range(c - 1, c + 2):
                        if (nr, nc) != (r, c):
                            result[nr][nc] = 1

    # 5. If rows and columns were exchanged, exchange them again
    if vertical:
        result = [list(column) for column in zip(*result)]

    return result
