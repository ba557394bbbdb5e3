def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangular frame of 6s on a background of 7
    3. Outside the frame there is a small shape of another color, at most 2x2
    4. In the output, the shape is gone, and it appears stretched inside the frame
    5. A shape without a free cell fills the whole inside of the frame
    6. If one cell of the shape is free, the free part grows and its arms stay one cell wide

    Procedure:
    1. Find the bounds of the frame and the shape
    2. Find in which corner of the shape the free cell is, if there is one
    3. Remove the shape and fill the inside of the frame, all of it or the two arms
    4. Return the result
    """

    # 1. Find the bounds of the frame and the shape
    frame = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 6]
    shape = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell not in (6, 7)]
    top, bottom = frame[0][0] + 1, frame[-1][0] - 1
    left, right = frame[0][1] + 1, frame[-1][1] - 1
    color = grid[shape[0][0]][shape[0][1]]

    # 2. Find in which corner of the shape the free cell is
    rows = sorted({r for r, c in shape})
    columns = sorted({c for r, c in shape})
    free = [(r, c) for r in rows for c in columns if (r, c) not in shape]

    # 3. Remove the shape and fill the inside of the frame
    result = [row[:] for row in grid]
    for r, c in shape:
        result[r][c] = 7
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            result[r][c] = color
            if free:
                free_r, free_c = free[0]
                arm_r = bottom if free_r == rows[0] else top
                arm_c = right if free_c == columns[0] else left
                if r != arm_r and c != arm_c:
                    result[r][c] = 7

    return result
