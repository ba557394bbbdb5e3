def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 1 and 2 on a background of 0
    3. A row of 5s divides the grid into an upper and a lower part
    4. From each cell of 2 a line of 2s goes up or down to the row of 5s
    5. From each cell of 1 a line of 1s goes away from the row of 5s to the border

    Procedure:
    1. Find the row of 5s
    2. For each cell of 1 or 2 find its direction: 2 to the row of 5s, 1 away from it
    3. Draw a line of its color in this direction to the row of 5s or border
    4. Return the result
    """

    # 1. Find the row of 5s
    middle = [row[0] for row in grid].index(5)

    # 2. Find the direction of each cell of 1 or 2
    result = [row[:] for row in grid]
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color in (1, 2):
                step = 1 if (color == 2) == (r < middle) else -1

    # 3. Draw a line of its color
                nr = r
                while 0 <= nr < len(grid) and nr != middle:
                    result[nr][c] = color
                    nr += step

    return result
