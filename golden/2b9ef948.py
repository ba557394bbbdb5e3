def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a ring of 4, its middle cell has another color
    3. It also contains a line of 5, with a cell of 4 at one end and the middle color at the other
    4. The background of the output is the middle color
    5. The ring is moved, by the step from the end of the middle color to the end of 4
    6. In the output four diagonal lines of 4 go from the corners of the ring to the border

    Procedure:
    1. Find the middle cell of the ring, all its eight neighbors are 4
    2. Find the 4 that is not in the ring and the other cell of the middle color
    3. Move the middle cell by the step from that cell to this 4
    4. Fill a result with the middle color, draw the ring and the diagonals from its corners in 4
    5. Return the result
    """

    # 1. Find the middle cell of the ring
    height = len(grid)
    width = len(grid[0])
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            box = [grid[y][x] for y in (r - 1, r, r + 1) for x in (c - 1, c, c + 1)]
            if box[:4] == box[5:] == [4] * 4 and box[4] != 4:
                row, column = r, c
    color = grid[row][column]

    # 2. Find the 4 and the cell of the middle color that are not in the ring
    for r in range(height):
        for c in range(width):
            if max(abs(r - row), abs(c - column)) > 1:
                if grid[r][c] == 4:
                    end = (r, c)
                elif grid[r][c] == color:
                    start = (r, c)

    # 3. Move the middle cell
    row += end[0] - start[0]
    column += end[1] - start[1]

    # 4. Draw the ring and the diagonals in 4
    result = [[color] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            y, x = abs(r - row), abs(c - column)
            if max(y, x) == 1 or y == x > 1:
                result[r][c] = 4

    return result
