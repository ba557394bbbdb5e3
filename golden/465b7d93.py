def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangular frame of 6s on a background of 7
    3. There is also a small shape of another color, at most 2x2
    4. In the output, the shape is gone, and it appears stretched inside the complete frame
    5. A shape without a free cell fills the whole inside of the frame
    6. If one cell of the shape is free, the free part grows and its arms stay one cell wide

    Procedure:
    1. Find the bounds of the frame and the shape
    2. Find in which corner of the shape the free cell is, if there is one
    3. Draw only the frame and fill its inside, all of it or the two arms
    4. Return the result
    """

    # 1. Find the bounds of the frame and the shape
    frame = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 6]
    top, bottom = min(r for r, c in frame), max(r for r, c in frame)
    left, right = min(c for r, c in frame), max(c for r, c in frame)
    colored = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell != 7]
    shape = [(r, c) for r, c in colored if grid[r][c] != 6]
    color = grid[shape[0][0]][shape[0][1]]

    # 2. Find in which corner of the shape the free cell is
    rows = sorted({r for r, c in shape})
    columns = sorted({c for r, c in shape})
    free = [(r, c) for r in rows for c in columns if (r, c) not in shape]

    # 3. Draw the frame and fill its inside
    result = [[7] * len(grid[0]) for _ in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            result[r][c] = 6
    for r in range(top + 1, bottom):
        for c in range(left + 1, right):
            result[r][c] = color
            if free:
                free_r, free_c = free[0]
                arm_r = bottom - 1 if free_r == rows[0] else top + 1
                arm_c = right - 1 if free_c == columns[0] else left + 1
                if r != arm_r and c != arm_c:
                    result[r][c] = 7

    return result
