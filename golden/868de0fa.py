def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains square frames of 1 on a background of 0
    3. The inside of each frame is filled in the output
    4. If the side of the inside is odd, the color is 7
    5. If the side of the inside is even, the color is 2

    Procedure:
    1. Find the frames: objects of cells of 1
    2. Find the rectangle around each frame and the side of its inside
    3. Fill the inside with 7 if the side is odd, else with 2
    4. Return the result
    """

    # 1. Find the frames
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
                if grid[cr][cc] != 1 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                objects.append(cells)

    # 2. Find the rectangle around each frame and the side of its inside
    boxes = []
    for cells in objects:
        top = min(r for r, c in cells)
        bottom = max(r for r, c in cells)
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        boxes.append((top, bottom, left, right, bottom - top - 1))

    # 3. Fill the inside with 7 if the side is odd, else with 2
    result = [row[:] for row in grid]
    for top, bottom, left, right, side in boxes:
        color = 7 if side % 2 == 1 else 2
        for r in range(top + 1, bottom):
            for c in range(left + 1, right):
                result[r][c] = color

    return result
