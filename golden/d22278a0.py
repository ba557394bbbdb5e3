def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input has colored cells only in some corners, the rest is 0
    3. Around each corner cell the output draws corner-shaped lines of its color
    4. Every second line is drawn, with lines of 0 between them
    5. Each cell belongs to the nearest corner cell, counted in steps up, down, left and right
    6. Cells equally near to two corner cells stay 0

    Procedure:
    1. Find the corner cells
    2. For each cell, find the nearest corner cells, counted in steps
    3. If there is only one, color the cell if the larger of its two distances is even
    4. Return the result
    """

    # 1. Find the corner cells
    height = len(grid)
    width = len(grid[0])
    corners = [(r, c) for r in (0, height - 1) for c in (0, width - 1) if grid[r][c] != 0]

    # 2. Find the nearest corner cells of each cell
    nearest = {}
    for r in range(height):
        for c in range(width):
            steps = [abs(r - cr) + abs(c - cc) for cr, cc in corners]
            nearest[(r, c)] = [corners[k] for k in range(len(corners)) if steps[k] == min(steps)]

    # 3. Color the cells on every second line
    result = [[0] * width for _ in range(height)]
    for r, c in nearest:
        cr, cc = nearest[(r, c)][0]
        if len(nearest[(r, c)]) == 1 and max(abs(r - cr), abs(c - cc)) % 2 == 0:
            result[r][c] = grid[cr][cc]

    return result
