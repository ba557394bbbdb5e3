def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single colored cells on a background of 0
    3. All cells next to a cell of 2, also diagonally, become 1
    4. Cells of other colors stay the same

    Procedure:
    1. Copy the grid
    2. Set the cells of 0 around each cell of 2 to 1
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set the cells of 0 around each cell of 2 to 1
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2:
                for nr in range(r - 1, r + 2):
                    for nc in range(c - 1, c + 2):
                        if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 0:
                            result[nr][nc] = 1

    return result
