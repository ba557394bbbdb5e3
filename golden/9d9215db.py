def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input, it is a square
    2. The input contains a few colored cells on a background of 0, near the corners
    3. In the output the colored cells are mirrored left to right and top to bottom
    4. A cell on a diagonal of the grid appears in the four corners of a ring
    5. A cell beside a diagonal belongs to the side of a ring and makes a dotted line
    6. The dotted line fills every second cell of the side up to the mirrored cell

    Procedure:
    1. For each colored cell find its distances to the nearest borders
    2. Collect the rows and columns of its copies: every second one along its side of the ring
    3. Draw the copies, mirrored left to right and top to bottom
    4. Return the result
    """

    # 1. For each colored cell find its distances to the nearest borders
    size = len(grid)
    cells = []
    for r in range(size):
        for c in range(size):
            if grid[r][c] != 0:
                cells.append((min(r, size - 1 - r), min(c, size - 1 - c), grid[r][c]))

    # 2. Collect the rows and columns of its copies
    copies = []
    for r, c, color in cells:
        if r < c:
            copies += [(r, nc, color) for nc in range(c, size - c, 2)]
        elif c < r:
            copies += [(nr, c, color) for nr in range(r, size - r, 2)]
        else:
            copies.append((r, c, color))

    # 3. Draw the copies, mirrored left to right and top to bottom
    result = [[0] * size for _ in range(size)]
    for r, c, color in copies:
        for nr in (r, size - 1 - r):
            for nc in (c, size - 1 - c):
                result[nr][nc] = color

    return result
