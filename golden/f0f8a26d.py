def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains horizontal and vertical lines of one color on a background of 7
    3. Each line has a center cell
    4. Each line turns by 90 degrees around its center
    5. So horizontal lines become vertical, and vertical lines become horizontal

    Procedure:
    1. Find the objects, the lines
    2. Find the center of each line
    3. Draw the cells of each line, turned around the center
    4. Return the result
    """

    # 1. Find the objects
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
                if grid[cr][cc] == 7 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                objects.append(sorted(cells))

    # 2. Find the center of each line
    centers = [cells[len(cells) // 2] for cells in objects]

    # 3. Draw the cells of each line, turned around the center
    result = [[7] * width for _ in range(height)]
    for cells, (center_r, center_c) in zip(objects, centers):
        for r, c in cells:
            nr = center_r + c - center_c
            nc = center_c + r - center_r
            if 0 <= nr < height and 0 <= nc < width:
                result[nr][nc] = grid[r][c]

    return result
