def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 1 on a background of 0
    3. The cells of 1 stay the same
    4. The cell above each 1 becomes 2 and the cell below it becomes 8
    5. The cell left of each 1 becomes 7 and the cell right of it becomes 6
    6. Cells outside the grid are left out

    Procedure:
    1. Copy the grid
    2. Set the four neighbors of each 1 within the grid to 2, 8, 7 and 6
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set the four neighbors of each 1
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1:
                for dr, dc, color in [(-1, 0, 2), (1, 0, 8), (0, -1, 7), (0, 1, 6)]:
                    nr, nc = r + dr, c + dc
                    if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 0:
                        result[nr][nc] = color

    return result
