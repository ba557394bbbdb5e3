def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains roads and houses of 5 on a background of 0
    3. A house is a rectangle with walls of 5, it may be cut off by the border of the grid
    4. Roads end at the walls of houses, but never at their corners
    5. The inside of each house becomes 4, all other cells stay the same

    Procedure:
    1. Find all connected regions of 0
    2. Keep the full rectangles with walls of 5 that do not continue behind the corners
    3. Fill these regions with 4
    4. Return the result
    """

    # 1. Find all connected regions of 0
    height = len(grid)
    width = len(grid[0])
    seen = set()
    regions = []
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width) or (cr, cc) in seen:
                    continue
                if grid[cr][cc] != 0:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                regions.append(cells)

    # 2. Keep the regions that are the inside of a house
    def color_at(r, c):
        return grid[r][c] if 0 <= r < height and 0 <= c < width else None

    houses = []
    for cells in regions:
        top = min(r for r, c in cells)
        bottom = max(r for r, c in cells)
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        full = len(cells) == (bottom - top + 1) * (right - left + 1)
        corners = []
        behind = []
        for r, dr in [(top - 1, -1), (bottom + 1, 1)]:
            for c, dc in [(left - 1, -1), (right + 1, 1)]:
                if color_at(r, c) is not None:
                    corners.append(color_at(r, c))
                    behind.extend([color_at(r + dr, c), color_at(r, c + dc)])
        if full and corners and 0 not in corners and 5 not in behind:
            houses.append(cells)

    # 3. Fill these regions with 4
    result = [row[:] for row in grid]
    for cells in houses:
        for r, c in cells:
            result[r][c] = 4

    return result
