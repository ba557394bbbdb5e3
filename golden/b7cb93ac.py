def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains objects of different colors on a background of 0
    2. The output is a full rectangle of size 3x4
    3. The object with the largest bounding box lies in the upper left corner as it is
    4. The other objects are rotated or mirrored if needed and fill the gaps
    5. Sometimes copies of an object are needed to fill all gaps

    Procedure:
    1. For each color find its largest object, connected horizontally and vertically
    2. Sort the objects by the area of the bounding box, largest first, ties from left to right
    3. List the images of an object: four clockwise turns, then those of its left-right mirror image
    4. Draw the first object into the upper left corner of a 3x4 grid of 0
    5. Draw each other object in turn: the first image that fits, at its first place
    6. Repeat step 5 until no 0 is left
    7. Return the result
    """

    # 1. For each color find its largest object
    height, width = len(grid), len(grid[0])
    objects = {}
    seen = set()
    for r in range(height):
        for c in range(width):
            color = grid[r][c]
            if color == 0 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == color:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            if len(cells) > len(objects.get(color, [])):
                objects[color] = cells

    # 2. Sort the objects
    def rank(color):
        rows, columns = zip(*objects[color])
        area = (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1)
        return (-area, min(columns))

    order = sorted(objects, key=rank)

    # 3. List the images of an object
    def images(cells):
        for start in (cells, [(r, -c) for r, c in cells]):
            for _ in range(4):
                top = min(r for r, c in start)
                left = min(c for r, c in start)
                yield [(r - top, c - left) for r, c in start]
                start = [(c, -r) for r, c in start]

    # 4. Draw the first object into the upper left corner
    result = [[0] * 4 for _ in range(3)]
    for r, c in next(images(objects[order[0]])):
        result[r][c] = order[0]

    # 5. In turn draw each other object: the first image that fits
    def place(color):
        for image in images(objects[color]):
            for top in range(3):
                for left in range(4):
                    spots = [(top + r, left + c) for r, c in image]
                    if all(r < 3 and c < 4 and result[r][c] == 0 for r, c in spots):
                        for r, c in spots:
                            result[r][c] = color
                        return

    # 6. Repeat until no 0 is left
    while any(0 in row for row in result):
        for color in order[1:]:
            place(color)

    return result
