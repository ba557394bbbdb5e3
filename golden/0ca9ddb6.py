def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single colored cells on a background of 0
    3. Each cell of 1 gets four cells of 7 above, below, left and right of it
    4. Each cell of 2 gets four cells of 4 diagonally next to it
    5. Cells of other colors stay the same

    Procedure:
    1. Copy the grid
    2. Set the cells above, below, left and right of each cell of 1 to 7
    3. Set the cells diagonally next to each cell of 2 to 4
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set the cells next to each cell of 1 to 7
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1:
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = r + dr, c + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        result[nr][nc] = 7

    # 3. Set the cells diagonally next to each cell of 2 to 4
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2:
                for dr, dc in [(1, 1), (1, -1), (-1, 1), (-1, -1)]:
                    nr, nc = r + dr, c + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        result[nr][nc] = 4

    return result
