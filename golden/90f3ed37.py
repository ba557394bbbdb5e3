def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains patterns of 8 on a background of 0, separated by empty rows
    3. One pattern is complete, it ends with columns that repeat up to the right border
    4. The other patterns are shifted copies of its left part, the repeating part is missing
    5. In the output the missing part of each pattern is drawn with 1

    Procedure:
    1. Find the patterns, the groups of rows that are not empty
    2. Take the pattern with the most cells as complete and repeat its last two columns further
    3. For each other pattern, find the shift at which it agrees with the complete pattern
    4. Set the missing cells of the shifted complete pattern to 1
    5. Return the result
    """

    # 1. Find the patterns
    height = len(grid)
    width = len(grid[0])
    patterns = {}
    for r in range(height):
        if 8 in grid[r]:
            if r == 0 or 8 not in grid[r - 1]:
                top = r
                patterns[top] = set()
            for c in range(width):
                if grid[r][c] == 8:
                    patterns[top].add((r - top, c))

    # 2. Repeat the last two columns of the complete pattern
    complete = set(max(patterns.values(), key=len))
    rows = range(max(r for r, c in complete) + 1)
    start = width - 2
    columns = [[(r, c) in complete for r in rows] for c in range(width)]
    while start > 1 and columns[start - 1] == columns[start + 1]:
        start -= 1
    for c in range(width, 2 * width):
        for r in rows:
            if (r, c - 2) in complete:
                complete.add((r, c))

    # 3. Find the shift of each other pattern
    moved = []
    for top, cells in patterns.items():
        end = max(c for r, c in cells)
        places = [(up, shift) for up in rows for shift in range(end + 1 - start, -width, -1)]
        for up, shift in places:
            expected = {(r - up, c + shift) for r, c in complete if 0 <= c + shift <= end}
            if expected == {(r, c) for r, c in cells if c >= shift}:
                moved.append((top - up, shift))
                break

    # 4. Set the missing cells to 1
    result = [row[:] for row in grid]
    for top, shift in moved:
        for r, c in complete:
            nr, nc = top + r, c + shift
            if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 0:
                result[nr][nc] = 1

    return result
