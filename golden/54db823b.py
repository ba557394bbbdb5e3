def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 3 with scattered cells of 9 on a background of 0
    3. In the output one of the rectangles is gone
    4. It is the rectangle with the fewest cells of 9

    Procedure:
    1. Find the rectangles, connected horizontally and vertically
    2. Find the rectangle with the fewest cells of 9
    3. Set its cells to 0
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

    # 2. Find the rectangle with the fewest cells of 9
    fewest = min(rectangles, key=lambda cells: sum(grid[r][c] == 9 for r, c in cells))

    # 3. Set its cells to 0
    result = [row[:] for row in grid]
    for r, c in fewest:
        result[r][c] = 0

    return result
