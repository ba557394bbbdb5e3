def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 1, one cell of 2 and cells of 7 and 3 (3 may be missing)
    3. The cells of 7 lie in the row or the column of the cell of 1
    4. The cells of 3 lie in the row or the column of the cell of 2
    5. In the output the cells of 1 and 2 stay at their places
    6. The cells of 7 move next to the cell of 1, the cells of 3 move next to the cell of 2

    Procedure:
    1. Create a result with only the cells of 1 and 2
    2. For both, find the cells of the partner color in the same row or the same column
    3. Draw each of them next to the cell, on the side where it was
    4. Return the result
    """

    # 1. Create a result with only the cells of 1 and 2
    height = len(grid)
    width = len(grid[0])
    result = [[color if color in (1, 2) else 0 for color in row] for row in grid]

    # 2. Find the cells of the partner color in the same row or column
    moves = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] in (1, 2):
                partner = {1: 7, 2: 3}[grid[r][c]]
                moves += [(r, c, nr, c) for nr in range(height) if grid[nr][c] == partner]
                moves += [(r, c, r, nc) for nc in range(width) if grid[r][nc] == partner]

    # 3. Draw each of them next to the cell
    for r, c, nr, nc in moves:
        dr = (nr > r) - (nr < r)
        dc = (nc > c) - (nc < c)
        result[r + dr][c + dc] = grid[nr][nc]

    return result
