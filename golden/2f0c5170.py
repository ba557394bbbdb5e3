def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains two rectangles of 0 on a background of 8
    2. One rectangle contains a shape of 4 with one cell of another color
    3. The other rectangle contains a single cell of this color
    4. The output has the size of the rectangle with the single cell
    5. It shows the shape of 4, with its special cell at the place of the single cell

    Procedure:
    1. Find the two rectangles, connected cells that are not 8
    2. Take the rectangle without 4 as frame and the one with 4 as source
    3. Find the cell that is neither 0 nor 4 in the source and in the frame
    4. Copy the shape of the source into the frame so that these two cells match
    5. Return the result
    """

    # 1. Find the two rectangles
    height = len(grid)
    width = len(grid[0])
    rectangles = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 8 and (r == 0 or grid[r - 1][c] == 8):
                if c == 0 or grid[r][c - 1] == 8:
                    bottom, right = r, c
                    while bottom < height and grid[bottom][c] != 8:
                        bottom += 1
                    while right < width and grid[r][right] != 8:
                        right += 1
                    rectangles.append([row[c:right] for row in grid[r:bottom]])

    # 2. Take the rectangle without 4 as frame and the other as source
    frame, source = sorted(rectangles, key=lambda rows: 4 in sum(rows, []))

    # 3. Find the special cell of each
    special = []
    for rows in (source, frame):
        for r in range(len(rows)):
            for c in range(len(rows[0])):
                if rows[r][c] not in (0, 4):
                    special.append((r, c))

    # 4. Copy the shape so that these cells match
    result = [row[:] for row in frame]
    down = special[1][0] - special[0][0]
    right = special[1][1] - special[0][1]
    for r in range(len(source)):
        for c in range(len(source[0])):
            if source[r][c] != 0:
                if 0 <= r + down < len(result) and 0 <= c + right < len(result[0]):
                    result[r + down][c + right] = source[r][c]

    return result
