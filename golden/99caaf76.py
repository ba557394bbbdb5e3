def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains arrows on a background of 8
    3. Each arrow has a tail of 1s and, as its head, a cross with four colored cells and a center
    4. Each arrow moves in the direction of its head until it reaches the border
    5. The head is rotated by 180 degrees around its center, the tail only moves

    Procedure:
    1. Find the objects, connected also diagonally
    2. Find the center of each head and the direction from the tail to it
    3. Draw each object, moved to the border, with its head rotated
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
                if grid[cr][cc] == 8 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + dr, cc + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)])
            if cells:
                objects.append(cells)

    # 2. Find the center of each head and the direction to it
    arrows = []
    for cells in objects:
        for r, c in cells:
            if all(cell in cells for cell in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]):
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    if grid[r][c] != 1 and (r - 2 * dr, c - 2 * dc) in cells:
                        arrows.append((cells, r, c, dr, dc))

    # 3. Draw each object, moved to the border, with its head rotated
    result = [[8] * width for _ in range(height)]
    for cells, center_r, center_c, dr, dc in arrows:
        steps = 0
        r, c = center_r + 2 * dr, center_c + 2 * dc
        while 0 <= r + steps * dr < height and 0 <= c + steps * dc < width:
            steps += 1
        for r, c in cells:
            if abs(r - center_r) + abs(c - center_c) <= 1:
                nr, nc = 2 * center_r - r, 2 * center_c - c
            else:
                nr, nc = r, c
            result[nr + steps * dr][nc + steps * dc] = grid[r][c]

    return result
