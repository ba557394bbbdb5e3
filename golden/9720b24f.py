def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains outlines of one color on a background of 0, some have gaps
    3. Inside the outlines lie cells of other colors
    4. In the output these inner cells are 0
    5. The cells outside the outlines stay the same

    Procedure:
    1. Find the objects of one color, connected also diagonally, and their bounding boxes
    2. Set each object to 0 that lies in the bounding box of an object of another color
    3. Return the result
    """

    # 1. Find the objects of one color and their bounding boxes
    height = len(grid)
    width = len(grid[0])
    objects = []
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
                for nr in range(cr - 1, cr + 2):
                    for nc in range(cc - 1, cc + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if grid[nr][nc] == grid[r][c]:
                                seen.add((nr, nc))
                                stack.append((nr, nc))
            rows = [cell[0] for cell in cells]
            columns = [cell[1] for cell in cells]
            objects.append((grid[r][c], cells, min(rows), max(rows), min(columns), max(columns)))

    # 2. Set each object to 0 that lies in the bounding box of another color
    result = [row[:] for row in grid]
    for color, cells, _, _, _, _ in objects:
        for other, _, top, bottom, left, right in objects:
            if other != color and all(top <= r <= bottom and left <= c <= right for r, c in cells):
                for r, c in cells:
                    result[r][c] = 0

    return result
