def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 2, 3 and 5 on a background of 0
    3. Some cells of 3 have a cell of 2 above, below, left or right of them
    4. In the output such a cell of 3 becomes 8 and the cell of 2 beside it becomes 0

    Procedure:
    1. For each cell of 3, look for a cell of 2 above, below, left or right of it
    2. If there is one, set the cell of 3 to 8 and the cell of 2 to 0
    3. Return the result
    """

    # 1. Look for a cell of 2 beside each cell of 3
    # 2. If there is one, set the cells to 8 and 0
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            for nr, nc in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if 0 <= nr < height and 0 <= nc < width:
                    if grid[r][c] == 3 and grid[nr][nc] == 2:
                        result[r][c] = 8
                        result[nr][nc] = 0

    return result
