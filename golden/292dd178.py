def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangular frames of 1s on a background of one color
    3. Each frame has a gap in one of its sides
    4. The inside of each frame is filled with 2
    5. The 2s also fill the gap and go on from it straight to the border, behind cells of 1

    Procedure:
    1. Find the objects of 1, the frames
    2. Fill the inside of each frame with 2
    3. Draw a line of 2s from each gap outwards to the border
    4. Return the result
    """

    # 1. Find the objects of 1
    height = len(grid)
    width = len(grid[0])
    frames = []
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
                rows = [r for r, c in cells]
                columns = [c for r, c in cells]
                frames.append((min(rows), max(rows), min(columns), max(columns)))

    # 2. Fill the inside of each frame
    result = [row[:] for row in grid]
    for top, bottom, left, right in frames:
        for r in range(top + 1, bottom):
            for c in range(left + 1, right):
                result[r][c] = 2

    # 3. Draw a line of 2s from each gap to the border
    for top, bottom, left, right in frames:
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                if grid[r][c] != 1 and (r in (top, bottom) or c in (left, right)):
                    dr = (r == bottom) - (r == top)
                    dc = (c == right) - (c == left)
                    nr, nc = r, c
                    while 0 <= nr < height and 0 <= nc < width:
                        if grid[nr][nc] != 1:
                            result[nr][nc] = 2
                        nr += dr
                        nc += dc

    return result
