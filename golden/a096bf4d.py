def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input consists of 4x4 blocks with lines of 0 between
    3. The blocks have the same border and inner color, only some inner cells are special
    4. In the output the blocks between two equal special cells have this special cell

    Procedure:
    1. Find the special cells, they have none of the three most common colors
    2. Find each two equal ones in one row or column, 5, 10, ... cells apart
    3. Set every fifth cell between them to their color
    4. Return the result
    """

    # 1. Find the special cells
    flat = sum(grid, [])
    special = sorted(set(flat), key=flat.count)[:-3]
    cells = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell in special]

    # 2. Find each two equal ones in line
    result = [row[:] for row in grid]
    for r, c in cells:
        for nr, nc in cells:
            in_line = (r == nr or c == nc) and (nr - r + nc - c) % 5 == 0
            if in_line and grid[r][c] == grid[nr][nc]:

    # 3. Set every fifth cell between to their color
                for i in range(r, nr + 1, 5):
                    for j in range(c, nc + 1, 5):
                        result[i][j] = grid[r][c]

    return result
