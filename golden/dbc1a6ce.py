def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 1 on a background of 0
    3. Some cells of 1 are in the same row or in the same column
    4. In the output these cells are connected by straight lines of 8
    5. All cells of 1 stay the same, also where a line crosses them

    Procedure:
    1. Copy the grid and find all cells of 1
    2. For any two cells of 1 in the same row or column, set the cells of 0 between them to 8
    3. Return the result
    """

    # 1. Copy the grid and find all cells of 1
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]

    # 2. Set the cells of 0 between any two cells of 1 to 8
    for r1, c1 in cells:
        for r2, c2 in cells:
            if r1 == r2 or c1 == c2:
                for r in range(r1, r2 + 1):
                    for c in range(c1, c2 + 1):
                        if grid[r][c] == 0:
                            result[r][c] = 8

    return result
