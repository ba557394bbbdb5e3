def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of one color each on a background of 8
    3. The objects of the output are parts of the objects of the input
    4. Each object loses its two leftmost columns
    5. The other cells of the object stay in place

    Procedure:
    1. Copy the grid
    2. Find the objects: connected cells of the same color that is not 8
    3. In each object, set the cells in its leftmost column and the column after it to 8
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Find the objects
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 8 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 3. In each object, set the two leftmost columns to 8
    for cells in objects:
        left = min(c for r, c in cells)
        for r, c in cells:
            if c <= left + 1:
                result[r][c] = 8

    return result
