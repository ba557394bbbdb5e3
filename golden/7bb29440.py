def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains rectangles of 1 with scattered cells of 4 and 6 on a background of 0
    2. The output is one of these rectangles
    3. It is the rectangle with the fewest cells of 4 and 6 together

    Procedure:
    1. Find the rectangles, connected horizontally and vertically
    2. Find the rectangle with the fewest cells of 4 and 6
    3. Cut it out
    4. Return the result
    """

    # 1. Find the rectangles
    height = len(grid)
    width = len(grid[0])
    rectangles = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != 0:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            rectangles.append(cells)

    # 2. Find the rectangle with the fewest cells of 4 and 6
    fewest = min(rectangles, key=lambda cells: sum(grid[r][c] in (4, 6) for r, c in cells))

    # 3. Cut it out
    (top, left), (bottom, right) = min(fewest), max(fewest)
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    return result
