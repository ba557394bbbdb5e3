def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 1 of the same shape, connected also diagonally
    3. The input also contains a small pattern of several colors, everything else is 0
    4. The objects of 1 are arranged like the colored cells of the pattern
    5. Each object of 1 gets the color of its cell of the pattern

    Procedure:
    1. Find all objects of 1
    2. Find the rows and columns of the objects and the upper left cell of the pattern
    3. Copy the grid and set each object to the color of its cell of the pattern
    4. Return the result
    """

    # 1. Find all objects of 1
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 1 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr in (cr - 1, cr, cr + 1):
                    for nc in (cc - 1, cc, cc + 1):
                        if not (0 <= nr < height and 0 <= nc < width):
                            continue
                        if grid[nr][nc] == 1 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append((min(r for r, c in cells), min(c for r, c in cells), cells))

    # 2. Find the rows and columns of the objects and the upper left cell of the pattern
    tops = sorted({top for top, left, cells in objects})
    lefts = sorted({left for top, left, cells in objects})
    pattern = [(r, c) for r in range(height) for c in range(width) if grid[r][c] > 1]
    first_r = min(r for r, c in pattern)
    first_c = min(c for r, c in pattern)

    # 3. Set each object to the color of its cell of the pattern
    result = [row[:] for row in grid]
    for top, left, cells in objects:
        color = grid[first_r + tops.index(top)][first_c + lefts.index(left)]
        for r, c in cells:
            result[r][c] = color

    return result
