def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a square frame of 2 and a small shape of another color
    2. The background of the input is 0
    3. The output has the size of the frame and contains the frame
    4. The inside of the frame contains the shape, scaled up until it fills the inside
    5. Each cell of the shape becomes a square block

    Procedure:
    1. Find the rectangle around the frame and the rectangle around the shape
    2. Cut the frame out of the grid
    3. Divide the inner size of the frame by the size of the shape to get the block size
    4. Draw the scaled shape inside the frame
    5. Return the result
    """

    # 1. Find the frame and the shape
    height = len(grid)
    width = len(grid[0])
    frame = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    shape = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 2)]
    top = min(r for r, c in shape)
    bottom = max(r for r, c in shape)
    left = min(c for r, c in shape)
    right = max(c for r, c in shape)

    # 2. Cut the frame out of the grid
    frame_top, frame_left = min(frame)
    frame_bottom, frame_right = max(frame)
    result = [row[frame_left:frame_right + 1] for row in grid[frame_top:frame_bottom + 1]]

    # 3. Find the block size
    size = max(bottom - top + 1, right - left + 1)
    scale = (len(result) - 2) // size

    # 4. Draw the scaled shape inside the frame
    for r in range(1, len(result) - 1):
        for c in range(1, len(result[0]) - 1):
            y = top + (r - 1) // scale
            x = left + (c - 1) // scale
            result[r][c] = grid[y][x] if y <= bottom and x <= right else 0

    return result
