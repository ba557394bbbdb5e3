def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains squares of 9 on a background of 0, some are cut off by the border
    3. Each square gets a frame of 3 around it, half as thick as the square is wide
    4. Below each square its columns are filled with 1 down to the bottom
    5. Frames cover the 1s, and the squares of 9 stay the same

    Procedure:
    1. Find all squares of 9
    2. Fill the columns below each square with 1
    3. Draw the frames of 3 over the 1s
    4. Draw the squares of 9 again
    5. Return the result
    """

    # 1. Find all squares of 9
    height = len(grid)
    width = len(grid[0])
    seen = set()
    squares = []
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width) or (cr, cc) in seen:
                    continue
                if grid[cr][cc] != 9:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                squares.append(cells)

    # 2. Fill the columns below each square with 1
    result = [row[:] for row in grid]
    for cells in squares:
        for r, c in cells:
            for nr in range(r + 1, height):
                result[nr][c] = 1

    # 3. Draw the frames of 3
    for cells in squares:
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        top, bottom, left, right = min(rows), max(rows), min(columns), max(columns)
        size = (max(bottom - top, right - left) + 1) // 2
        for r in range(max(top - size, 0), min(bottom + size + 1, height)):
            for c in range(max(left - size, 0), min(right + size + 1, width)):
                result[r][c] = 3

    # 4. Draw the squares of 9 again
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 9:
                result[r][c] = 9

    return result
