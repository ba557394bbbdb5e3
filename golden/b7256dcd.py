def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 6 on a background of 7
    3. The input also contains single cells of other colors
    4. An object of 6 that is touched by such a cell gets its color, the other objects stay 6
    5. The single cells themselves become 7

    Procedure:
    1. Copy the grid
    2. For each cell of another color, find the object of 6 that touches it
    3. Set that object to the color of the cell and the cell to 7
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. For each cell of another color, find the object of 6 that touches it
    objects = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] in (6, 7):
                continue
            cells = set()
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if not (0 <= nr < height and 0 <= nc < width):
                        continue
                    if grid[nr][nc] == 6 and (nr, nc) not in cells:
                        cells.add((nr, nc))
                        stack.append((nr, nc))
            objects.append((r, c, cells))

    # 3. Color each object and remove the cell
    for r, c, cells in objects:
        for nr, nc in cells:
            result[nr][nc] = grid[r][c]
        result[r][c] = 7

    return result
