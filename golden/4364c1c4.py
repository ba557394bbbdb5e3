def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects on a background, the most frequent color
    3. Each object has two colors, an upper part and a lower part
    4. In the output the upper part has moved one cell left and the lower part one cell right

    Procedure:
    1. Find the background as the most frequent color
    2. Find the objects, connected horizontally and vertically
    3. Create a result filled with the background
    4. Draw the cells with the top color of an object one cell left, the others one cell right
    5. Return the result
    """

    # 1. Find the background
    height = len(grid)
    width = len(grid[0])
    colors = sum(grid, [])
    background = max(colors, key=colors.count)

    # 2. Find the objects
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == background or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != background:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 3. Create a result filled with the background
    result = [[background] * width for _ in range(height)]

    # 4. Draw the top color one cell left, the others one cell right
    for cells in objects:
        top, left = cells[0]
        for r, c in cells:
            step = -1 if grid[r][c] == grid[top][left] else 1
            if 0 <= c + step < width:
                result[r][c + step] = grid[r][c]

    return result
