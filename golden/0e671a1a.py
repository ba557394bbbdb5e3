def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell each of 2, 3 and 4 on a background of 0
    3. In the output lines of 5 connect the 4 with the 2 and with the 3
    4. To the 3 the line goes first horizontally from the 4 and then vertically
    5. To the 2 the line goes first vertically from the 4 and then horizontally
    6. The cells of 2, 3 and 4 stay the same

    Procedure:
    1. Find the cells of 2, 3 and 4
    2. Draw 5 in the row of the 4 to the column of the 3, and from there to the 3
    3. Draw 5 in the column of the 4 to the row of the 2, and from there to the 2
    4. Put the 2, 3 and 4 back
    5. Return the result
    """

    # 1. Find the cells of 2, 3 and 4
    cells = {grid[r][c]: (r, c) for r in range(len(grid)) for c in range(len(grid[0]))}
    result = [row[:] for row in grid]

    def draw(r1, c1, r2, c2):
        for r in range(min(r1, r2), max(r1, r2) + 1):
            for c in range(min(c1, c2), max(c1, c2) + 1):
                result[r][c] = 5

    # 2. Draw 5 in the row of the 4 to the column of the 3, and to the 3
    draw(*cells[4], cells[4][0], cells[3][1])
    draw(*cells[3], cells[4][0], cells[3][1])

    # 3. Draw 5 in the column of the 4 to the row of the 2, and to the 2
    draw(*cells[4], cells[2][0], cells[4][1])
    draw(*cells[2], cells[2][0], cells[4][1])

    # 4. Put the 2, 3 and 4 back
    for color in (2, 3, 4):
        result[cells[color][0]][cells[color][1]] = color

    return result
