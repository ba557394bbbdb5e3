def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a random mixture of a few colors
    3. One further color forms the frame of a rectangle, the inside of the frame is 0
    4. Elsewhere there is another rectangle of 0 with the same size as this inside
    5. The output draws the same frame around this rectangle of 0

    Procedure:
    1. Find the color whose cells form a frame around a rectangle of 0
    2. Find all rectangles of 0 with the same size as the inside of the frame
    3. Draw the frame around each of them
    4. Return the result
    """

    # 1. Find the color whose cells form a frame
    height = len(grid)
    width = len(grid[0])
    for value in range(1, 10):
        cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == value}
        if not cells:
            continue
        top = min(r for r, c in cells)
        bottom = max(r for r, c in cells)
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        inside = {(r, c) for r in range(top + 1, bottom) for c in range(left + 1, right)}
        box = {(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)}
        if inside and cells == box - inside and all(grid[r][c] == 0 for r, c in inside):
            color = value
            frame = [(r - top, c - left) for r, c in cells]
            hole = [(r - top, c - left) for r, c in inside]
            size_r = bottom - top + 1
            size_c = right - left + 1

    # 2. Find all rectangles of 0 of the same size
    places = []
    for r in range(height - size_r + 1):
        for c in range(width - size_c + 1):
            if all(grid[r + dr][c + dc] == 0 for dr, dc in hole):
                places.append((r, c))

    # 3. Draw the frame around each of them
    result = [row[:] for row in grid]
    for r, c in places:
        for dr, dc in frame:
            result[r + dr][c + dc] = color

    return result
