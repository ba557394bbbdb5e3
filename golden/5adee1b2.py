def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Pairs of colors stand at the bottom left, in the first two columns
    3. The rest of the input contains shapes, each of one color, on a background of 0
    4. In the output each shape lies in a box that is 1 cell larger than the shape on all sides
    5. The box has the second color of the pair that begins with the color of the shape
    6. Holes that the shape encloses stay 0

    Procedure:
    1. Read the pairs in the rows that begin with two different colors that are not 0
    2. Find the shapes: cells of one color, connected also diagonally, right of the pairs
    3. Take the box around each shape, 1 cell larger on all sides, also beyond the grid border
    4. Find its outside: cells of the box not in the shape, connected (4 directions) to its edge
    5. Paint the outside in the second color of the pair that begins with the shape color
    6. Return the result
    """

    # 1. Read the pairs
    height = len(grid)
    width = len(grid[0])
    pairs = {row[0]: row[1] for row in grid if row[0] != 0 and row[1] not in (0, row[0])}

    # 2. Find the shapes
    shapes = []
    seen = {(r, c) for r in range(height) for c in range(2) if grid[r][0] in pairs}
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = {(r, c)}
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in cells:
                            cells.add((nr, nc))
                            stack.append((nr, nc))
            seen |= cells
            shapes.append(cells)

    # 3. Take the box around each shape, 1 cell larger on all sides
    boxes = []
    for cells in shapes:
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        boxes.append({(r, c) for r in range(min(rows) - 1, max(rows) + 2)
                      for c in range(min(columns) - 1, max(columns) + 2)})

    # 4. Find its outside
    outsides = []
    for cells, box in zip(shapes, boxes):
        stack = [min(box)]
        outside = set()
        while stack:
            r, c = stack.pop()
            if (r, c) in box and (r, c) not in outside | cells:
                outside.add((r, c))
                stack += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        outsides.append(outside)

    # 5. Paint the outside in the second color of the pair
    result = [row[:] for row in grid]
    for cells, outside in zip(shapes, outsides):
        color = pairs[[grid[r][c] for r, c in cells][0]]
        for r, c in outside:
            if 0 <= r < height and 0 <= c < width:
                result[r][c] = color

    return result
