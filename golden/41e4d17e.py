def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains square outlines of 1 on a background of 8
    3. In the output a row and a column of 6 cross in the center of each square
    4. These lines reach from border to border of the grid
    5. The lines pass behind the outlines, the cells of 1 stay as they are

    Procedure:
    1. Find the objects of 1
    2. Find the center row and the center column of each object
    3. Set all cells of 8 in these rows and columns to 6
    4. Return the result
    """

    # 1. Find the objects of 1
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 1 or (r, c) in seen:
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
                        if grid[nr][nc] == 1:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Find the center row and the center column of each object
    rows = []
    columns = []
    for cells in objects:
        rows.append((min(r for r, c in cells) + max(r for r, c in cells)) // 2)
        columns.append((min(c for r, c in cells) + max(c for r, c in cells)) // 2)

    # 3. Set all cells of 8 in these rows and columns to 6
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 8 and (r in rows or c in columns):
                result[r][c] = 6

    return result
