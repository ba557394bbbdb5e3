def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 5 with some cells of 1 and 2 enclose rectangles of 0
    3. Each rectangle of 0 is filled with 1 or 2
    4. It is the color that occurs more often in the lines next to the rectangle

    Procedure:
    1. Find the objects of 0
    2. Count the cells of 1 and 2 next to each object
    3. Fill each object with the more frequent color
    4. Return the result
    """

    # 1. Find the objects of 0
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width):
                    continue
                if grid[cr][cc] != 0 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                objects.append(cells)

    # 2. Count the cells of 1 and 2 next to each object
    colors = []
    for cells in objects:
        counts = {1: 0, 2: 0}
        for r, c in cells:
            for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                nr, nc = r + dr, c + dc
                if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] in counts:
                    counts[grid[nr][nc]] += 1
        colors.append(1 if counts[1] > counts[2] else 2)

    # 3. Fill each object
    result = [row[:] for row in grid]
    for cells, color in zip(objects, colors):
        for r, c in cells:
            result[r][c] = color

    return result
