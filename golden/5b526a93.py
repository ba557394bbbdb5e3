def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rings of 1 on a background of 0, each is 3x3 with a 0 in the middle
    3. The rings lie in one column of rings and one row of rings
    4. In the output the rings form a full table, with a ring in each row and column of rings
    5. The added rings have color 8

    Procedure:
    1. Find the middles of the rings, cells of 0 whose eight neighbors are all 1
    2. Collect the rows and the columns of these middles
    3. For each such row and column without a ring there, draw a ring of 8 around this cell
    4. Return the result
    """

    # 1. Find the middles of the rings
    middles = []
    for r in range(1, len(grid) - 1):
        for c in range(1, len(grid[0]) - 1):
            box = [grid[y][x] for y in (r - 1, r, r + 1) for x in (c - 1, c, c + 1)]
            if box == [1, 1, 1, 1, 0, 1, 1, 1, 1]:
                middles.append((r, c))

    # 2. Collect their rows and columns
    rows = {r for r, c in middles}
    columns = {c for r, c in middles}

    # 3. Draw a ring of 8 where no ring is
    result = [row[:] for row in grid]
    for r in rows:
        for c in columns:
            if (r, c) not in middles:
                for y in (r - 1, r, r + 1):
                    for x in (c - 1, c, c + 1):
                        if (y, x) != (r, c):
                            result[y][x] = 8

    return result
