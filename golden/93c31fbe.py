def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains frames of one color, only their corners are drawn, of three cells each
    3. There are cells of 1 inside the frames and outside
    4. In the output the cells of 1 outside of the frames are removed
    5. Inside each frame the cells of 1 get a mirror image in the other half of the frame
    6. They are mirrored left-right if the frame is wider than high, else top-bottom

    Procedure:
    1. Find the top left corners, a cell other than 0 and 1 with its color to the right and below
    2. Find the next top right corner in its row and the next bottom left corner in its column
    3. Set all cells of 1 to 0
    4. Draw the 1s of each frame and their mirror images, left-right if it is wider than high
    5. Return the result
    """

    # 1. Find the top left corners
    height = len(grid)
    width = len(grid[0])
    corners = []
    for r in range(height - 1):
        for c in range(width - 1):
            if grid[r][c] not in (0, 1) and grid[r][c] == grid[r][c + 1] == grid[r + 1][c]:
                corners.append((r, c))

    # 2. Find the next top right corner and the next bottom left corner
    frames = []
    for r, c in corners:
        color = grid[r][c]
        right = c + 2
        while not grid[r][right] == grid[r][right - 1] == grid[r + 1][right] == color:
            right += 1
        bottom = r + 2
        while not grid[bottom][c] == grid[bottom - 1][c] == grid[bottom][c + 1] == color:
            bottom += 1
        frames.append((r, c, bottom, right))

    # 3. Set all cells of 1 to 0
    result = [[0 if color == 1 else color for color in row] for row in grid]

    # 4. Draw the 1s of each frame and their mirror images
    for top, left, bottom, right in frames:
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                if grid[r][c] == 1:
                    result[r][c] = 1
                    if right - left > bottom - top:
                        result[r][left + right - c] = 1
                    else:
                        result[top + bottom - r][c] = 1

    return result
