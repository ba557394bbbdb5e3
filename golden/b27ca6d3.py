def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 2 on a background of 0
    3. Some cells of 2 are alone, others form pairs: two cells beside or above each other
    4. In the output each pair is surrounded by a frame of 3, clipped at the border of the grid
    5. All cells of 2 stay the same

    Procedure:
    1. Find the cells of 2 with another 2 above, below, left or right of them
    2. Copy the grid
    3. Set all cells of 0 around these cells to 3, diagonal neighbors included
    4. Return the result
    """

    # 1. Find the cells of 2 that belong to a pair
    height = len(grid)
    width = len(grid[0])
    cells = []
    for r in range(height):
        for c in range(width):
            for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                nr, nc = r + dr, c + dc
                if 0 <= nr < height and 0 <= nc < width and grid[r][c] == grid[nr][nc] == 2:
                    cells.append((r, c))

    # 2. Copy the grid
    result = [row[:] for row in grid]

    # 3. Set all cells of 0 around these cells to 3
    for r, c in cells:
        for nr in range(max(0, r - 1), min(height, r + 2)):
            for nc in range(max(0, c - 1), min(width, c + 2)):
                if grid[nr][nc] == 0:
                    result[nr][nc] = 3

    return result
