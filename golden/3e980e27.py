def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes and single cells on a background of 0
    3. Each shape has one marked cell of 2 or 3, its other cells have another color
    4. Each single cell is 2 or 3
    5. In the output the shape with the marked cell 3 is copied onto each single cell of 3
    6. The shape with the marked cell 2 is copied in the same way, but mirrored left to right

    Procedure:
    1. Find all objects, connected also diagonally
    2. Keep the objects with more than one cell as shapes, find the marked cell of each
    3. Copy each shape onto the single cells of its mark, mirror it if the mark is 2
    4. Return the result
    """

    # 1. Find all objects, connected also diagonally
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
                if grid[cr][cc] == 0 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + dr, cc + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)])
            if cells:
                objects.append(cells)

    # 2. Keep the shapes and find the marked cell of each
    singles = [cells[0] for cells in objects if len(cells) == 1]
    shapes = []
    for cells in objects:
        for r, c in cells:
            if len(cells) > 1 and grid[r][c] in (2, 3):
                shapes.append((cells, r, c))

    # 3. Copy each shape onto the single cells of its mark
    result = [row[:] for row in grid]
    for cells, mark_r, mark_c in shapes:
        mark = grid[mark_r][mark_c]
        side = -1 if mark == 2 else 1
        for single_r, single_c in singles:
            if grid[single_r][single_c] == mark:
                for r, c in cells:
                    nr = single_r + r - mark_r
                    nc = single_c + side * (c - mark_c)
                    if 0 <= nr < height and 0 <= nc < width:
                        result[nr][nc] = grid[r][c]

    return result
