def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects, connected also diagonally, on a background of 0
    3. Each object has its own color and a square of a mark color that all objects share
    4. One object is complete: it shows a shape, and its mark is a single cell
    5. Other objects consist of the mark and one more square, and may be drawn larger
    6. In the output each object has the complete shape, in its own color and its own scale

    Procedure:
    1. Find all objects
    2. Find the mark color, which is in all objects, and the scale of each object by its mark
    3. Take the object with the most cells in its own scale as the shape
    4. Draw the shape at each object: own color, own scale, aligned at the mark
    5. Return the result
    """

    # 1. Find all objects
    height = len(grid)
    width = len(grid[0])
    seen = set()
    objects = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr in range(max(0, cr - 1), min(height, cr + 2)):
                    for nc in range(max(0, cc - 1), min(width, cc + 2)):
                        if grid[nr][nc] != 0 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Find the mark color and the scales
    colors = [set(grid[r][c] for r, c in cells) for cells in objects]
    mark = min(set.intersection(*colors))
    marks = [[(r, c) for r, c in cells if grid[r][c] == mark] for cells in objects]
    scales = [max(r for r, c in cells) - min(r for r, c in cells) + 1 for cells in marks]

    # 3. Take the object with the most cells in its own scale as the shape
    best = max(range(len(objects)), key=lambda i: len(objects[i]) / scales[i] ** 2)
    mark_r, mark_c = marks[best][0]
    shape = [(r - mark_r, c - mark_c) for r, c in objects[best] if grid[r][c] != mark]

    # 4. Draw the shape at each object
    result = [row[:] for row in grid]
    for cells, corners, scale in zip(objects, marks, scales):
        color = [grid[r][c] for r, c in cells if grid[r][c] != mark][0]
        top, left = corners[0]
        for dr, dc in shape:
            for r in range(top + dr * scale, top + dr * scale + scale):
                for c in range(left + dc * scale, left + dc * scale + scale):
                    if 0 <= r < height and 0 <= c < width:
                        result[r][c] = color

    return result
