def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 8 and one pattern of other colors on a background of 0
    3. All objects of 8 have the same shape as the pattern
    4. Each object of 8 is replaced by a copy of the pattern
    5. The pattern itself is removed

    Procedure:
    1. Find the cells of the pattern and the top left corner of its bounding box
    2. Find the objects of 8
    3. Draw the pattern in place of each object on an empty grid
    4. Return the result
    """

    # 1. Find the pattern
    height = len(grid)
    width = len(grid[0])
    pattern = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 8)]
    top = min(r for r, c in pattern)
    left = min(c for r, c in pattern)

    # 2. Find the objects of 8
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 8 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        if grid[nr][nc] == 8 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 3. Draw the pattern in place of each object
    result = [[0] * width for _ in range(height)]
    for cells in objects:
        object_top = min(r for r, c in cells)
        object_left = min(c for r, c in cells)
        for r, c in pattern:
            result[object_top + r - top][object_left + c - left] = grid[r][c]

    return result
