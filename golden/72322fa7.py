def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains small patterns, a center cell with cells of a second color around it
    3. Some patterns are complete, each kind of pattern is complete at least once
    4. Of other patterns only the center or only the cells around it can be seen
    5. In the output all patterns are complete

    Procedure:
    1. Find the objects, connected also diagonally
    2. Take the objects of two colors as complete patterns, the center has the rarer color
    3. Where only the center or only the cells around it can be seen, draw the whole pattern
    4. Return the result
    """

    # 1. Find the objects
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
                            if grid[nr][nc] != 0:
                                seen.add((nr, nc))
                                stack.append((nr, nc))
            objects.append(cells)

    # 2. Take the objects of two colors as complete patterns
    patterns = []
    for cells in objects:
        colors = [grid[r][c] for r, c in cells]
        if len(set(colors)) == 2:
            center = min(colors, key=colors.count)
            center_r, center_c = cells[colors.index(center)]
            around = [(r - center_r, c - center_c) for r, c in cells if grid[r][c] != center]
            patterns.append((center, max(colors, key=colors.count), around))

    # 3. Draw the whole pattern where only a part can be seen
    result = [row[:] for row in grid]
    alone = [cells[0] for cells in objects if len(cells) == 1]
    for center, color, around in patterns:
        for r in range(height):
            for c in range(width):
                cells = [(r + dr, c + dc) for dr, dc in around
                         if 0 <= r + dr < height and 0 <= c + dc < width]
                surrounded = len(cells) == len(around) and grid[r][c] == 0 and all(
                    grid[nr][nc] == color for nr, nc in cells)
                if surrounded or (grid[r][c] == center and (r, c) in alone):
                    result[r][c] = center
                    for nr, nc in cells:
                        result[nr][nc] = color

    return result
