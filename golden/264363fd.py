def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains large rectangles of one color with a few marked cells inside
    3. Outside of them there is one small cross whose center has the color of the marked cells
    4. The cross is removed, and its middle 3x3 part is drawn around each marked cell
    5. If the cross is five cells high, a vertical line of the color of its end is drawn, too
    6. If the cross is five cells wide, a horizontal line is drawn in the same way

    Procedure:
    1. Find the background, the color of the corner, and the objects connected also diagonally
    2. The smallest object is the cross, remove it from the result
    3. Draw the lines through each marked cell up to the ends of its rectangle
    4. Draw the middle part of the cross around each marked cell
    5. Return the result
    """

    # 1. Find the background and the objects connected also diagonally
    height = len(grid)
    width = len(grid[0])
    background = grid[0][0]
    seen = set()
    objects = []
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width) or (cr, cc) in seen:
                    continue
                if grid[cr][cc] == background:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + dr, cc + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)])
            if cells:
                objects.append(cells)

    # 2. Remove the cross, the smallest object
    result = [row[:] for row in grid]
    cross = min(objects, key=len)
    for r, c in cross:
        result[r][c] = background
    middle_r = (min(r for r, c in cross) + max(r for r, c in cross)) // 2
    middle_c = (min(c for r, c in cross) + max(c for r, c in cross)) // 2
    marked = []
    for r in range(height):
        for c in range(width):
            if result[r][c] == grid[middle_r][middle_c]:
                marked.append((r, c))

    # 3. Draw the lines through each marked cell
    for r, c in marked:
        for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            end = (middle_r + 2 * dr, middle_c + 2 * dc)
            nr, nc = r + dr, c + dc
            while end in cross and 0 <= nr < height and 0 <= nc < width:
                if grid[nr][nc] == background:
                    break
                result[nr][nc] = grid[end[0]][end[1]]
                nr, nc = nr + dr, nc + dc

    # 4. Draw the middle part of the cross around each marked cell
    for r, c in marked:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                nr, nc = r + dr, c + dc
                if 0 <= nr < height and 0 <= nc < width and (middle_r + dr, middle_c + dc) in cross:
                    result[nr][nc] = grid[middle_r + dr][middle_c + dc]

    return result
