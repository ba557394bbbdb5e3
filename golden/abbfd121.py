def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a pattern that repeats in rows and columns
    2. Some rectangles of different colors cover parts of the pattern
    3. The output has the size of the largest of these rectangles
    4. The output is the part of the pattern covered by the largest rectangle

    Procedure:
    1. Find the rectangles: the colors whose cells fill their bounding box
    2. Find the smallest step down and right after which the cells outside the rectangles repeat
    3. Collect the colors outside the rectangles by row and column modulo the steps
    4. Fill the place of the largest rectangle with these colors
    5. Return the result
    """

    # 1. Find the rectangles
    height, width = len(grid), len(grid[0])
    boxes = []
    covers = set()
    for color in sorted({color for row in grid for color in row}):
        cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]
        rows = range(cells[0][0], cells[-1][0] + 1)
        columns = range(min(c for r, c in cells), max(c for r, c in cells) + 1)
        if len(cells) == len(rows) * len(columns):
            boxes.append((len(cells), rows, columns))
            covers.add(color)

    # 2. Find the smallest step down and right after which the other cells repeat
    def smallest_step(lines):
        for step in range(1, len(lines)):
            pairs = [pair for a, b in zip(lines, lines[step:]) for pair in zip(a, b)]
            if all(x == y or x in covers or y in covers for x, y in pairs):
                return step

    down = smallest_step(grid)
    right = smallest_step(list(zip(*grid)))

    # 3. Collect the colors by row and column modulo the steps
    pattern = {(r % down, c % right): grid[r][c] for r in range(height) for c in range(width)
               if grid[r][c] not in covers}

    # 4. Fill the place of the largest rectangle
    _, rows, columns = max(boxes, key=lambda box: box[0])
    result = [[pattern[(r % down, c % right)] for c in columns] for r in rows]

    return result
