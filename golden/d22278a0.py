def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is 0 except for some colored corner cells
    3. In the output corner-shaped lines of its color surround each corner cell, with 0 between
    4. Each cell belongs to the nearest corner cell, counted in steps up, down, left and right
    5. Cells equally near to two corner cells stay 0

    Procedure:
    1. Find the corner cells
    2. Find the nearest corner cells of each cell
    3. If there is only one, color the cell if the larger of row and column distance is even
    4. Return the result
    """

    # 1. Find the corner cells
    height = len(grid)
    width = len(grid[0])
    corners = [(r, c) for r in (0, height - 1) for c in (0, width - 1) if grid[r][c] != 0]

    # 2. Find the nearest corner cells of each cell
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            steps = [abs(r - cr) + abs(c - cc) for cr, cc in corners]
            cr, cc = corners[steps.index(min(steps))]

    # 3. If there is only one, color the cell if the distance is even
            if steps.count(min(steps)) == 1 and max(abs(r - cr), abs(c - cc)) % 2 == 0:
                result[r][c] = grid[cr][cc]

    return result
