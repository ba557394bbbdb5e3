def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several rectangles of 8 and 3 on a background of 0
    2. The output is one of these rectangles
    3. Cells of 3 form crosses in the rectangles: a center with its four neighbors
    4. The rectangles contain different numbers of crosses
    5. The rectangle of the output contains the most crosses

    Procedure:
    1. Find the rectangles: connected cells that are not 0
    2. Count the crosses in each: cells of 3 with a 3 above, below, left and right
    3. Cut out the rectangle with the most crosses
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
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != 0:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            rectangles.append(cells)

    # 2. Count the crosses in each
    def count(cells):
        threes = {(r, c) for r, c in cells if grid[r][c] == 3}
        return sum({(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)} <= threes for r, c in threes)

    # 3. Cut out the rectangle with the most crosses
    best = max(rectangles, key=count)
    top, left = min(best)
    bottom, right = max(best)
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    return result
