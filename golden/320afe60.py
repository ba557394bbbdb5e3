def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of 1 on a background of 4
    3. In the output some shapes have moved to the left border and are 2
    4. The others have moved to the right border and are 3, all keep their rows
    5. The shapes that moved left have a hole of 4 or are full rectangles
    6. The shapes that moved right are open

    Procedure:
    1. Find the shapes of 1, connected also diagonally
    2. Find the cells of 4 inside holes, not connected with the border horizontally or vertically
    3. Move a shape with a hole and a full rectangle left until the border and color it 2
    4. Move each other shape right until the border and color it 3
    5. Return the result
    """

    # 1. Find the shapes of 1
    height = len(grid)
    width = len(grid[0])

    def collect(r, c, near):
        cells = {(r, c)}
        stack = [(r, c)]
        while stack:
            cr, cc = stack.pop()
            for dr, dc in near:
                nr, nc = cr + dr, cc + dc
                if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in cells:
                    if grid[nr][nc] == grid[r][c]:
                        cells.add((nr, nc))
                        stack.append((nr, nc))
        return cells

    straight = [(-1, 0), (1, 0), (0, -1), (0, 1)]
    around = straight + [(-1, -1), (-1, 1), (1, -1), (1, 1)]
    shapes = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1 and not any((r, c) in cells for cells in shapes):
                shapes.append(collect(r, c, around))

    # 2. Find the cells of 4 inside holes
    outside = set()
    for r in range(height):
        for c in range(width):
            if r in (0, height - 1) or c in (0, width - 1):
                if grid[r][c] == 4 and (r, c) not in outside:
                    outside |= collect(r, c, straight)

    # 3. Move a shape with a hole and a full rectangle left and color it 2
    # 4. Move each other shape right and color it 3
    result = [[4] * width for _ in range(height)]
    for cells in shapes:
        top, bottom = min(r for r, c in cells), max(r for r, c in cells)
        left, right = min(c for r, c in cells), max(c for r, c in cells)
        gaps = [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)
                if (r, c) not in cells]
        closed = not gaps or any(cell not in outside for cell in gaps)
        for r, c in cells:
            result[r][c - left if closed else c + width - 1 - right] = 2 if closed else 3

    return result
