def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several frames of one color on a background of 0
    3. A line across and a line down divide each frame into four parts
    4. Some parts are filled with a color, the others are 0
    5. Parts at the same position, such as top left, have the same color in all frames
    6. In the output all parts of all frames are filled with the color of their position

    Procedure:
    1. Find the frames: connected cells of the color of the first cell that is not 0
    2. Find the borders of each frame and the row and the column of its inner lines
    3. Find the color of each of the four positions in a frame where this part is not 0
    4. Fill the parts of all frames with the color of their position
    5. Return the result
    """

    # 1. Find the frames
    height = len(grid)
    width = len(grid[0])
    color = [v for row in grid for v in row if v != 0][0]
    frames = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != color or (r, c) in seen:
                continue
            cells = {(r, c)}
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in cells:
                        if grid[nr][nc] == color:
                            cells.add((nr, nc))
                            stack.append((nr, nc))
            seen |= cells
            frames.append(cells)

    # 2. Find the borders and the inner lines of each frame
    parts = []
    for cells in frames:
        top, left = min(cells)
        bottom, right = max(cells)
        middle = [r for r in range(top + 1, bottom) if grid[r][left + 1] == color][0]
        center = [c for c in range(left + 1, right) if grid[top + 1][c] == color][0]
        for r in range(top + 1, bottom):
            for c in range(left + 1, right):
                if r != middle and c != center:
                    parts.append((r, c, (r > middle, c > center)))

    # 3. Find the color of each position
    colors = {place: grid[r][c] for r, c, place in parts if grid[r][c] != 0}

    # 4. Fill the parts of all frames
    result = [row[:] for row in grid]
    for r, c, place in parts:
        result[r][c] = colors[place]

    return result
