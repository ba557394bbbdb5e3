def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 2 on a background of 0
    3. An object is a group of cells connected up, down, left or right
    4. Objects of four or more cells become 6, all other cells stay the same

    Procedure:
    1. Find all objects
    2. Copy the grid and set the objects of four or more cells to 6
    3. Return the result
    """

    # 1. Find all objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if not (0 <= nr < height and 0 <= nc < width):
                        continue
                    if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                        seen.add((nr, nc))
                        stack.append((nr, nc))
            objects.append(cells)

    # 2. Set the objects of four or more cells to 6
    result = [row[:] for row in grid]
    for cells in objects:
        if len(cells) >= 4:
            for r, c in cells:
                result[r][c] = 6

    return result
