def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains small crosses on a background of 0
    3. Each cross has a center of one color and four arms of another color, one cell long
    4. In the output each arm of a cross is two cells long
    5. The color of the center also goes two cells out along the four diagonals

    Procedure:
    1. Find the centers of the crosses, the cells with four neighbors that are not 0
    2. Draw the arms and the diagonals of each cross, two cells long, within the grid
    3. Return the result
    """

    # 1. Find the centers of the crosses
    height = len(grid)
    width = len(grid[0])
    centers = []
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            arms = [grid[r + 1][c], grid[r - 1][c], grid[r][c + 1], grid[r][c - 1]]
            if grid[r][c] != 0 and 0 not in arms:
                centers.append((r, c))

    # 2. Draw the arms and the diagonals of each cross
    result = [row[:] for row in grid]
    for r, c in centers:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                color = grid[r][c] if (dr == 0) == (dc == 0) else grid[r + 1][c]
                for distance in (1, 2):
                    nr, nc = r + dr * distance, c + dc * distance
                    if (dr, dc) != (0, 0) and 0 <= nr < height and 0 <= nc < width:
                        result[nr][nc] = color

    return result
