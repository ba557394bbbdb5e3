def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 9 with some cells of 6 on a background of 0
    3. The cells of 6 lie along a seam through the rectangle, on both sides of it in turn
    4. In the output each rectangle is split at the seam and the cells of 6 become 0
    5. Both parts move away from the seam by one cell

    Procedure:
    1. Find the rectangles: connected cells that are not 0
    2. If each row of a rectangle has a 6, its seam is between its two columns with 6
    3. Otherwise its seam is between its two rows with 6
    4. Remove everything and draw each 9 one cell further away from the seam of its rectangle
    5. Return the result
    """

    # 1. Find the rectangles
    height = len(grid)
    width = len(grid[0])
    rectangles = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != 0:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            rectangles.append(cells)

    # 2. If each row has a 6, the seam is between the two columns with 6
    moves = []
    for cells in rectangles:
        sixes = [(r, c) for r, c in cells if grid[r][c] == 6]
        nines = [(r, c) for r, c in cells if grid[r][c] == 9]
        rows = {r for r, c in sixes}
        left = min(c for r, c in sixes)
        if rows == {r for r, c in cells}:
            moves += [(r, c - 1 if c <= left else c + 1) for r, c in nines]

    # 3. Otherwise the seam is between the two rows with 6
        else:
            moves += [(r - 1 if r <= min(rows) else r + 1, c) for r, c in nines]

    # 4. Draw each 9 one cell further away from the seam
    result = [[0] * width for _ in range(height)]
    for r, c in moves:
        if 0 <= r < height and 0 <= c < width:
            result[r][c] = 9

    return result
