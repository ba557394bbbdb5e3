def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of different colors on a background of 0, some overlap
    3. Some rectangles have a straight handle with a width of one cell at one side
    4. In the output these rectangles have moved toward the handle, so that they end where it ended
    5. The handles are gone, the other rectangles stay and are complete where they were covered

    Procedure:
    1. Find the smallest rectangle around the cells of each color
    2. It has a handle if one of its four sides has a single cell of the color, not in a corner
    3. Draw those without handle completely filled, a rectangle before those that cover it
    4. Move the body of the others, without the handle, to the side where the handle ends
    5. Draw the moved bodies over the other rectangles
    6. Return the result
    """

    # 1. Find the rectangle of each color
    height = len(grid)
    width = len(grid[0])
    boxes = {}
    for color in sorted({color for row in grid for color in row} - {0}):
        cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]
        rows, columns = [r for r, c in cells], [c for r, c in cells]
        boxes[color] = [min(rows), max(rows), min(columns), max(columns)]

    def inside(color):
        top, bottom, left, right = boxes[color]
        return [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 2. Find those with a handle
    def has_handle(line, color):
        return line.count(color) == 1 and line[0] != color and line[-1] != color

    handles = {}
    for color in boxes:
        area = inside(color)
        columns = list(zip(*area))
        for side, line in enumerate([area[0], area[-1], columns[0], columns[-1]]):
            if has_handle(line, color):
                handles[color] = side

    # 3. Draw those without handle, covered ones first
    result = [[0] * width for _ in range(height)]

    def fill(color, top, bottom, left, right):
        for r in range(top, bottom + 1):
            result[r][left:right + 1] = [color] * (right - left + 1)

    waiting = [color for color in boxes if color not in handles]
    while waiting:
        covered = [k for k in waiting
                   if not any(k in sum(inside(j), []) for j in waiting if j != k)]
        fill(covered[0], *boxes[covered[0]])
        waiting.remove(covered[0])

    # 4. Move the bodies to the side where the handle ends
    for color, side in handles.items():
        top, bottom, left, right = boxes[color]
        area = inside(color)
        h = sum(row.count(color) > 1 for row in area)
        w = sum(column.count(color) > 1 for column in zip(*area))
        boxes[color] = ((top, top + h - 1, left, right), (bottom - h + 1, bottom, left, right),
                        (top, bottom, left, left + w - 1),
                        (top, bottom, right - w + 1, right))[side]

    # 5. Draw the moved bodies
    for color in handles:
        fill(color, *boxes[color])

    return result
