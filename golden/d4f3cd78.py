def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains the frame of a rectangle of 5 on a background of 0
    3. The frame has a gap of one cell
    4. In the output the inside of the frame is filled with 8
    5. The gap is 8 too, and from there a line of 8 goes straight out to the border

    Procedure:
    1. Find the top, bottom, left and right of the frame
    2. Set all cells of 0 in the rectangle to 8, the inside and the gap
    3. From the gap draw a line of 8 outwards to the border
    4. Return the result
    """

    # 1. Find the frame
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 5]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Set all cells of 0 in the rectangle to 8
    result = [row[:] for row in grid]
    gaps = []
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if grid[r][c] == 0:
                result[r][c] = 8
                if r in (top, bottom) or c in (left, right):
                    gaps.append((r, c))

    # 3. From the gap draw a line of 8 outwards
    for r, c in gaps:
        dr = (r == bottom) - (r == top)
        dc = (c == right) - (c == left)
        while 0 <= r < height and 0 <= c < width:
            result[r][c] = 8
            r, c = r + dr, c + dc

    return result
