def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a large rectangular loop of 1 on a background of 0
    3. Several frames of 2 lie along the loop
    4. Each frame contains a shape of one other color
    5. In the output the shapes stay the same, but their colors have moved on along the loop
    6. Each shape takes the color of the shape in the next frame, clockwise

    Procedure:
    1. Find the center of the loop of 1
    2. Find the bounding box of each frame of 2, 4-connected
    3. Sort the frames clockwise by the angle of their center around the center of the loop
    4. Set the shape in each frame to the color in the next frame, after the last comes the first
    5. Return the result
    """

    import math

    # 1. Find the center of the loop of 1
    height = len(grid)
    width = len(grid[0])
    ones = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    columns = [c for r, c in ones]
    middle = (ones[0][0] + ones[-1][0]) / 2, (min(columns) + max(columns)) / 2

    # 2. Find the bounding box of each frame of 2
    frames = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 2 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == 2:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            frames.append((min(cells), max(cells)))

    # 3. Sort the frames clockwise by their angle
    def angle(frame):
        (top, left), (bottom, right) = frame
        return math.atan2((top + bottom) / 2 - middle[0], (left + right) / 2 - middle[1])

    frames.sort(key=angle)

    # 4. Set the shape in each frame to the color in the next frame
    shapes = []
    for (top, left), (bottom, right) in frames:
        shapes.append([(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)
                       if grid[r][c] not in (0, 2)])
    result = [row[:] for row in grid]
    for i in range(len(shapes)):
        nr, nc = shapes[(i + 1) % len(shapes)][0]
        for r, c in shapes[i]:
            result[r][c] = grid[nr][nc]

    return result
