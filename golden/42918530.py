def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 5x5 frames of several colors on a background of 0, in rows and columns
    3. Some frames have a pattern of their color in the 3x3 area inside, others are empty
    4. In the output the empty frames have the pattern of the other frames of their color, if any

    Procedure:
    1. Find the frames, they begin at row 1 and column 1 and repeat every 6 cells
    2. For each color keep a frame that is not empty inside
    3. Draw it in the place of each frame of the color
    4. Return the result
    """

    # 1. Find the frames
    corners = [(r, c) for r in range(1, len(grid), 6) for c in range(1, len(grid[0]), 6)]

    # 2. For each color keep a frame that is not empty
    frames = {}
    for r, c in corners:
        frame = [row[c:c + 5] for row in grid[r:r + 5]]
        if any(any(row[1:4]) for row in frame[1:4]):
            frames[grid[r][c]] = frame

    # 3. Draw it in the place of each frame
    result = [row[:] for row in grid]
    for r, c in corners:
        for i, row in enumerate(frames.get(grid[r][c], [])):
            result[r + i][c:c + 5] = row

    return result
