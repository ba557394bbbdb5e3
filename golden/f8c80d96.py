def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains nested frames of one color on a background of 0
    3. The innermost frame lies at the border of the grid, there some of its sides are open
    4. The distance from one frame to the next is always the same
    5. In the output more frames follow at this distance until the grid is full
    6. All other cells of the output are 5

    Procedure:
    1. Find the rectangles around the objects and sort them by size
    2. Find the closed sides of the innermost frame and the distance to the next frame
    3. Set each cell to the color if its distance from the innermost frame fits, else to 5
    4. Return the result
    """

    # 1. Find the rectangles around the objects and sort them by size
    height = len(grid)
    width = len(grid[0])
    boxes = []
    seen = set()
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width):
                    continue
                if grid[cr][cc] == 0 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                color = grid[r][c]
                rows = [cell[0] for cell in cells]
                columns = [cell[1] for cell in cells]
                boxes.append((min(rows), max(rows), min(columns), max(columns)))
    boxes.sort(key=lambda box: (box[1] - box[0] + 1) * (box[3] - box[2] + 1))

    # 2. Find the closed sides of the innermost frame and the distance to the next frame
    top, bottom, left, right = boxes[0]
    rows = [grid[r][left:right + 1] for r in (top, bottom)]
    columns = [[row[c] for row in grid[top:bottom + 1]] for c in (left, right)]
    closed = [0 not in line for line in rows + columns]

    def distance(r, c):
        sides = [top - r, r - bottom, left - c, c - right]
        return max(side for side, is_closed in zip(sides, closed) if is_closed)

    next_top, next_bottom, next_left, next_right = boxes[1]
    step = max(distance(next_top, next_left), distance(next_bottom, next_right))

    # 3. Set each cell by its distance from the innermost frame
    result = [[5] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            if distance(r, c) >= 0 and distance(r, c) % step == 0:
                result[r][c] = color

    return result
