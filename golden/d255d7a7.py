def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 3x3 heads on the border, each with three sides of 0 and open to the border
    3. From the closed side of each head a line of 0 goes across the grid to the opposite border
    4. In the output each head has moved without turning to the other end of its line
    5. The line and the old place of the head are 7, all other cells stay the same

    Procedure:
    1. List all straight lanes across the grid, from each border to the opposite one
    2. Keep a lane if all its cells but the first two are 0 and both sides of its first three too
    3. Replace these lanes and the cells beside their first three cells with 7
    4. Draw each 3x3 head again at the other end of its lane, not turned
    5. Return the result
    """

    # 1. List all straight lanes with start, direction and length
    height = len(grid)
    width = len(grid[0])
    lanes = []
    for r in range(1, height - 1):
        lanes += [(r, 0, 0, 1, width), (r, width - 1, 0, -1, width)]
    for c in range(1, width - 1):
        lanes += [(0, c, 1, 0, height), (height - 1, c, -1, 0, height)]

    # 2. Keep the lanes with a head
    heads = []
    for r, c, dr, dc, n in lanes:
        lane = [grid[r + k * dr][c + k * dc] for k in range(n)]
        sides = [grid[r + k * dr + s * dc][c + k * dc + s * dr] for k in range(3) for s in (-1, 1)]
        if 0 not in lane[:2] and not any(lane[2:]) and not any(sides):
            heads.append((r, c, dr, dc, n))

    # 3. Replace the lanes and heads with 7
    result = [row[:] for row in grid]
    for r, c, dr, dc, n in heads:
        for k in range(n):
            for s in (-1, 0, 1):
                if k < 3 or s == 0:
                    result[r + k * dr + s * dc][c + k * dc + s * dr] = 7

    # 4. Draw each head at the other end of its lane
    for r, c, dr, dc, n in heads:
        for k in range(3):
            for s in (-1, 0, 1):
                i, j = r + k * dr + s * dc, c + k * dc + s * dr
                result[i + (n - 3) * dr][j + (n - 3) * dc] = grid[i][j]

    return result
