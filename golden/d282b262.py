def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles with a checkered pattern on a background of 0
    3. In the output all rectangles have moved straight to the right
    4. Each stops at the right border or at another rectangle in its way

    Procedure:
    1. Find the rectangles as objects of colored cells, connected horizontally and vertically
    2. Sort them by their left column, the rightmost first
    3. Move each right until it meets the border or a colored cell
    4. Return the result
    """

    # 1. Find the rectangles
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for c in range(width):
        for r in range(height):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != 0:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Sort them by their left column, the rightmost first
    objects.sort(key=lambda cells: -min(c for r, c in cells))

    # 3. Move each right until it meets the border or a colored cell
    result = [[0] * width for _ in range(height)]
    for cells in objects:
        step = 0
        while all(c + step + 1 < width and result[r][c + step + 1] == 0 for r, c in cells):
            step += 1
        for r, c in cells:
            result[r][c + step] = grid[r][c]

    return result
