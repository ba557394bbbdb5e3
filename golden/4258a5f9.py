def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 5 on a background of 0
    3. In the output every cell of 5 stays the same
    4. The eight cells around every cell of 5 become 1

    Procedure:
    1. Copy the grid
    2. Set all cells around each cell of 5 to 1, except cells of 5
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Set all cells around each cell of 5 to 1
    height = len(grid)
    width = len(grid[0])
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                for dr in (-1, 0, 1):
                    for dc in (-1, 0, 1):
                        nr, nc = r + dr, c + dc
                        if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] != 5:
                            result[nr][nc] = 1

    return result
