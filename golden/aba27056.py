def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one box of one color with an opening in one of its sides, the rest is 0
    3. The inside of the box and the opening are filled with 4
    4. From each cell of the opening a straight line of 4 leads away from the box to the border
    5. From each end of the opening a diagonal line of 4 leads outwards to the border

    Procedure:
    1. Find the bounding box of the box and set all cells of 0 in it to 4
    2. Find the opening, the cells of 0 on a side of the box, and the direction outwards
    3. Draw straight lines from all cells of the opening and diagonal lines from its ends
    4. Return the result
    """

    # 1. Fill the box with 4
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if grid[r][c] == 0:
                result[r][c] = 4

    # 2. Find the opening and the direction outwards
    sides = [([(top, c) for c in range(left, right + 1)], -1, 0),
             ([(bottom, c) for c in range(left, right + 1)], 1, 0),
             ([(r, left) for r in range(top, bottom + 1)], 0, -1),
             ([(r, right) for r in range(top, bottom + 1)], 0, 1)]
    for side, side_dr, side_dc in sides:
        gap = [(r, c) for r, c in side if grid[r][c] == 0]
        if gap:
            opening, dr, dc = gap, side_dr, side_dc

    # 3. Draw the straight and the diagonal lines
    lines = [(r, c, dr, dc) for r, c in opening]
    lines.append((*opening[0], dr - abs(dc), dc - abs(dr)))
    lines.append((*opening[-1], dr + abs(dc), dc + abs(dr)))
    for r, c, step_r, step_c in lines:
        while 0 <= r < height and 0 <= c < width:
            result[r][c] = 4
            r, c = r + step_r, c + step_c

    return result
