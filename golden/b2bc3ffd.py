def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The last row is filled with 8 and stays the same
    3. Objects of different colors stand on it, on a background of 7
    4. Each object moves up
    5. The number of steps is the number of cells of the object

    Procedure:
    1. Find the objects
    2. Create a result of 7 with a last row of 8
    3. Draw each object moved up by the number of its cells
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height - 1):
        for c in range(width):
            if grid[r][c] == 7 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Create a result of 7 with a last row of 8
    result = [[7] * width for _ in range(height - 1)] + [grid[-1][:]]

    # 3. Draw each object moved up by the number of its cells
    for cells in objects:
        for r, c in cells:
            if r - len(cells) >= 0:
                result[r - len(cells)][c] = grid[r][c]

    return result
