def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains frames and smaller objects of several colors on a background of 0
    3. Some objects lie inside of frames, also several frames inside each other
    4. All objects inside of an outermost frame get the color of this frame
    5. The outermost frames and the objects outside of all frames stay the same

    Procedure:
    1. Find the objects: connected cells of the same color except 0
    2. Take the smallest rectangle around each object and sort these by size, the smallest first
    3. Give all cells that are not 0 in each rectangle the color of its object, in this order
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
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

    # 2. Take the smallest rectangles and sort these by size
    rectangles = []
    for cells in objects:
        top, bottom = min(cells)[0], max(cells)[0]
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        size = (bottom - top + 1) * (right - left + 1)
        rectangles.append((size, top, bottom, left, right, grid[top][cells[0][1]]))
    rectangles.sort()

    # 3. Give all cells that are not 0 in each rectangle its color
    result = [row[:] for row in grid]
    for size, top, bottom, left, right, color in rectangles:
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                if grid[r][c] != 0:
                    result[r][c] = color

    return result
