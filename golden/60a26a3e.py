def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rings of four cells of 2 around a cell of 0
    3. In the output lines of 1 connect rings
    4. Two rings are connected if their centers lie in the same row or in the same column
    5. The line fills the cells between the facing cells of 2

    Procedure:
    1. Find the centers, cells of 0 with a 2 above, below, to the left and to the right
    2. Set the cells of 0 between two neighboring rings with centers in one row or column to 1
    3. Return the result
    """

    # 1. Find the centers
    height = len(grid)
    width = len(grid[0])
    centers = []
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            around = {grid[r - 1][c], grid[r + 1][c], grid[r][c - 1], grid[r][c + 1]}
            if grid[r][c] == 0 and around == {2}:
                centers.append((r, c))

    # 2. Set the cells between two rings in the same row or column to 1
    result = [row[:] for row in grid]
    for r, c in centers:
        for other_r, other_c in centers:
            if other_r == r:
                for i in range(c + 2, other_c - 1):
                    if grid[r][i] == 0 and (r, i) not in centers:
                        result[r][i] = 1
            if other_c == c:
                for i in range(r + 2, other_r - 1):
                    if grid[i][c] == 0 and (i, c) not in centers:
                        result[i][c] = 1

    return result
