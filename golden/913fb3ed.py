def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 2, 3 or 8 on a background of 0
    3. The output draws a ring of eight cells around each single cell
    4. The ring is 1 around 2, 6 around 3 and 4 around 8

    Procedure:
    1. Copy the grid
    2. Draw the ring in its color around each single cell
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Draw the ring around each single cell
    rings = {2: 1, 3: 6, 8: 4}
    for r in range(height):
        for c in range(width):
            if grid[r][c] in rings:
                for nr in range(r - 1, r + 2):
                    for nc in range(c - 1, c + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) != (r, c):
                            result[nr][nc] = rings[grid[r][c]]

    return result
