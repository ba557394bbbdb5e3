def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangular frames of 1 on a background of 0
    3. Some frames have a gap of one cell in a side
    4. In the output the inside of each frame is filled with 8
    5. A line of 8 goes out of each gap, straight to the border of the grid

    Procedure:
    1. Find the frames, connected cells of 1, also diagonally, and the rectangle around each
    2. Fill the inside of each rectangle with 8
    3. From each cell of 0 in the sides of a rectangle draw a line of 8 outward to the border
    4. Return the result
    """

    # 1. Find the rectangles around the frames
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1}
    boxes = []
    while cells:
        stack = [cells.pop()]
        shape = []
        while stack:
            r, c = stack.pop()
            shape.append((r, c))
            for cell in [(y, x) for y in range(r - 1, r + 2) for x in range(c - 1, c + 2)]:
                if cell in cells:
                    cells.remove(cell)
                    stack.append(cell)
        rows = [r for r, c in shape]
        columns = [c for r, c in shape]
        boxes.append((min(rows), max(rows), min(columns), max(columns)))

    # 2. Fill the inside of each rectangle
    result = [row[:] for row in grid]
    for top, bottom, left, right in boxes:
        for r in range(top + 1, bottom):
            result[r][left + 1:right] = [8] * (right - left - 1)

    # 3. Draw lines outward from the gaps
    for top, bottom, left, right in boxes:
        gaps = [(top, c, -1, 0) for c in range(left, right)]
        gaps += [(bottom, c, 1, 0) for c in range(left, right)]
        gaps += [(r, left, 0, -1) for r in range(top, bottom)]
        gaps += [(r, right, 0, 1) for r in range(top, bottom)]
        for r, c, dr, dc in gaps:
            while 0 <= r < height and 0 <= c < width and grid[r][c] == 0:
                result[r][c] = 8
                r, c = r + dr, c + dc

    return result
