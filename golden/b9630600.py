def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains outlines of rectangles of 3 on a background of 0
    3. In the output straight corridors with walls of 3 join all rectangles, but never in a circle
    4. A corridor joins two rectangles with at least 3 rows or columns in common
    5. The two walls are one row or column inside the common part and may be the same line
    6. Between the walls the outlines are open

    Procedure:
    1. Find the top, left, bottom and right of each rectangle (4-connected cells of 3)
    2. Find the pairs with at least 3 common rows or columns and no rectangle between them there
    3. Sort them by the distance of their centers across the corridor, then by the gap
    4. Take each pair whose rectangles are not joined yet, directly or through other ones
    5. Draw both walls in the second and second last common row or column, from outline to outline
    6. Set the cells between the walls to 0, those of both outlines too
    7. Return the result
    """

    # 1. Find the top, left, bottom and right of each rectangle
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 3 and not any(a <= r <= y and b <= c <= x for a, b, y, x in boxes):
                bottom = r
                right = c
                while bottom + 1 < height and grid[bottom + 1][c] == 3:
                    bottom += 1
                while right + 1 < width and grid[r][right + 1] == 3:
                    right += 1
                boxes.append((r, c, bottom, right))

    # 2. Find the pairs with 3 common rows or columns and no rectangle between
    pairs = []
    for one in boxes:
        for two in boxes:
            for i, j in ((0, 1), (1, 0)):
                first = max(one[i], two[i])
                last = min(one[i + 2], two[i + 2])
                near = one[j + 2]
                far = two[j]
                between = [box for box in boxes if near < box[j] and box[j + 2] < far
                           and box[i] <= last and box[i + 2] >= first]
                if near < far and last - first >= 2 and not between:
                    offset = abs(one[i] + one[i + 2] - two[i] - two[i + 2])
                    pairs.append((offset, far - near, i, first, last, near, far, one, two))

    # 3. Sort them by the distance of their centers across the corridor, then by the gap
    pairs.sort()

    # 4. Take each pair whose rectangles are not joined yet
    group = {box: box for box in boxes}
    corridors = []
    for pair in pairs:
        one, two = pair[-2:]
        if group[one] != group[two]:
            corridors.append(pair)
            old = group[two]
            for box in boxes:
                if group[box] == old:
                    group[box] = group[one]

    # 5. Draw both walls from outline to outline
    # 6. Set the cells between the walls to 0
    result = [row[:] for row in grid]
    for _, _, i, first, last, near, far, _, _ in corridors:
        for side in range(first + 1, last):
            for step in range(near, far + 1):
                r, c = (side, step) if i == 0 else (step, side)
                result[r][c] = 3 if side in (first + 1, last - 1) else 0

    return result
