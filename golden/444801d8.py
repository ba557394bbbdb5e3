def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains boxes, objects of 1 with an opening in the middle of the top
    3. Each box contains a single cell of another color
    4. The inside of each box and its opening are filled with this color
    5. The row directly above the box gets this color too, over the whole width of the box

    Procedure:
    1. Find the objects of 1
    2. For each object, find its bounding box and the color inside
    3. Set all cells of the bounding box that are not 1 and the row above it to this color
    4. Return the result
    """

    # 1. Find the objects of 1
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 1 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        if grid[nr][nc] == 1 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Find the bounding box and the color of each object
    boxes = []
    for cells in objects:
        top = min(r for r, c in cells)
        bottom = max(r for r, c in cells)
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        inside = [cell for row in grid[top:bottom + 1] for cell in row[left:right + 1]]
        color = next(cell for cell in inside if cell not in (0, 1))
        boxes.append((top, bottom, left, right, color))

    # 3. Fill each box and the row above it
    result = [row[:] for row in grid]
    for top, bottom, left, right, color in boxes:
        for r in range(max(top - 1, 0), bottom + 1):
            for c in range(left, right + 1):
                if grid[r][c] != 1:
                    result[r][c] = color

    return result
