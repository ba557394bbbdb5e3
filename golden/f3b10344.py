def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of several colors on a background of 0
    3. In the output bridges of 8 connect rectangles of the same color that face each other
    4. Such rectangles have the same center row or the same center column
    5. A bridge fills the gap, as wide as the smaller side, but 1 cell less at both edges
    6. There is no bridge where another rectangle lies in the gap

    Procedure:
    1. Find all rectangles with their color and borders
    2. Two of one color, same center row: take the gap in the shared rows but first and last
    3. Two of one color, same center column: take the gap in the shared columns but first and last
    4. Fill a gap with 8, if all its cells are 0
    5. Return the result
    """

    # 1. Find all rectangles
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for r in range(height):
        for c in range(width):
            color = grid[r][c]
            if color == 0 or (r > 0 and grid[r - 1][c] == color):
                continue
            if c > 0 and grid[r][c - 1] == color:
                continue
            bottom, right = r, c
            while bottom + 1 < height and grid[bottom + 1][c] == color:
                bottom += 1
            while right + 1 < width and grid[r][right + 1] == color:
                right += 1
            boxes.append((color, r, bottom, c, right))

    # 2. Same center row: take the gap in the shared rows but first and last
    gaps = []
    pairs = [(a, b) for a in boxes for b in boxes if a[0] == b[0]]
    for a, b in pairs:
        if a[1] + a[2] == b[1] + b[2]:
            rows = range(max(a[1], b[1]) + 1, min(a[2], b[2]))
            gaps.append([(r, c) for r in rows for c in range(a[4] + 1, b[3])])

    # 3. Same center column: take the gap in the shared columns but first and last
    for a, b in pairs:
        if a[3] + a[4] == b[3] + b[4]:
            columns = range(max(a[3], b[3]) + 1, min(a[4], b[4]))
            gaps.append([(r, c) for r in range(a[2] + 1, b[1]) for c in columns])

    # 4. Fill a gap with 8, if all its cells are 0
    result = [row[:] for row in grid]
    for cells in gaps:
        if all(grid[r][c] == 0 for r, c in cells):
            for r, c in cells:
                result[r][c] = 8

    return result
