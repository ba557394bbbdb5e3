def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cells of 8 on a background of 0
    3. In the output two lines of 3 connect the cells of 8
    4. Each line has a straight part and a diagonal part
    5. Each line starts straight at one of the cells of 8 and ends diagonally at the other one

    Procedure:
    1. Find the two cells of 8 and do the next steps from each of them to the other one
    2. Go in the direction of the larger distance until the row and column distances are equal
    3. Then go diagonally to the other cell and color all cells on the way in 3
    4. Return the result
    """

    # 1. Find the two cells of 8
    height = len(grid)
    width = len(grid[0])
    a, b = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]

    # 2. Go in the direction of the larger distance until the distances are equal
    paths = []
    for (r, c), (row, column) in [(a, b), (b, a)]:
        path = []
        dr = 1 if row > r else -1
        dc = 1 if column > c else -1
        while abs(row - r) > abs(column - c):
            r += dr
            path.append((r, c))
        while abs(column - c) > abs(row - r):
            c += dc
            path.append((r, c))
        while r != row:
            r += dr
            c += dc
            path.append((r, c))
        paths.append(path[:-1])

    # 3. Then go diagonally and color all cells on the way in 3
    result = [row[:] for row in grid]
    for path in paths:
        for r, c in path:
            if grid[r][c] == 0:
                result[r][c] = 3

    return result
