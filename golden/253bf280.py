def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 8 on a background of 0
    3. A cell of 8 may be in the same row or in the same column as another cell of 8
    4. A straight line of 3 connects two such cells of 8
    5. The cells of 8 stay the same

    Procedure:
    1. Find all cells of 8
    2. For each two cells of 8 in the same row or column, fill the cells of 0 between them with 3
    3. Return the result
    """

    # 1. Find all cells of 8
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]
    result = [row[:] for row in grid]

    # 2. Fill the cells of 0 between two cells of 8
    for r1, c1 in cells:
        for r2, c2 in cells:
            if r1 == r2 or c1 == c2:
                for r in range(r1, r2 + 1):
                    for c in range(c1, c2 + 1):
                        if grid[r][c] == 0:
                            result[r][c] = 3

    return result
