def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of several colors on a background of 0
    3. In the output bridges of 8 connect rectangles of the same color that face each other
    4. A bridge fills the gap between two rectangles in the same rows or in the same columns
    5. It is as wide as the lines that both rectangles share, without the first and the last one
    6. There is no bridge where another rectangle lies in the gap

    Procedure:
    1. Find all rectangles with their color and borders
    2. For two of one color take the rows they share, without the first and last, as a gap
    3. Take the shared columns, without the first and last, as a gap in the same way
    4. Fill a gap between its two rectangles with 8, if all cells there are 0
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

    # 2. For two of one color take the shared rows, without the first and last, as a gap
    gaps = []
    pairs = [(a, b) for a in boxes for b in boxes if a[0] == b[0]]
    for a, b in pairs:
        rows = range(max(a[1], b[1]) + 1, min(a[2], b[2]))
        gaps.append([(r, c) for r in rows for c in range(a[4] + 1, b[3])])

    # 3. Take the shared columns in the same way
    for a, b in pairs:
        columns = range(max(a[3], b[3]) + 1, min(a[4], b[4]))
        gaps.append([(r, c) for r in range(a[2] + 1, b[1]) for c in columns])

    # 4. Fill a gap with 8, if all cells there are 0
    result = [row[:] for row in grid]
    for cells in gaps:
        if all(grid[r][c] == 0 for r, c in cells):
            for r, c in cells:
                result[r][c] = 8

    return result
