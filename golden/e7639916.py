def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains three cells of 8 on a background of 0
    3. In the output they lie on the edge of a hollow rectangle of 1
    4. The rectangle is the bounding box of the cells of 8
    5. The cells of 8 stay the same

    Procedure:
    1. Find the first and the last row and column of the cells of 8
    2. Set the cells of 0 on the edge of this rectangle to 1
    3. Return the result
    """

    # 1. Find the first and the last row and column of the cells of 8
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 8]
    rows = sorted(r for r, c in cells)
    columns = sorted(c for r, c in cells)
    top, bottom, left, right = rows[0], rows[-1], columns[0], columns[-1]

    # 2. Set the cells of 0 on the edge to 1
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if (r in (top, bottom) or c in (left, right)) and grid[r][c] == 0:
                result[r][c] = 1

    return result
