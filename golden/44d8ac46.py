def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 5 on a background of 0
    3. The objects have holes, regions of 0 that cannot reach the border of the grid
    4. Holes with the shape of a full square become 2, also a single cell
    5. Holes of any other shape stay 0

    Procedure:
    1. Find all connected regions of 0
    2. Keep the regions that are full squares and do not touch the border of the grid
    3. Fill these regions with 2
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

    # 2. Keep the full squares that do not touch the border
    squares = []
    for cells in regions:
        top = min(r for r, c in cells)
        bottom = max(r for r, c in cells)
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        inside = top > 0 and left > 0 and bottom < height - 1 and right < width - 1
        size = bottom - top + 1
        if inside and size == right - left + 1 and len(cells) == size * size:
            squares.append(cells)

    # 3. Fill these regions with 2
    result = [row[:] for row in grid]
    for cells in squares:
        for r, c in cells:
            result[r][c] = 2

    return result
