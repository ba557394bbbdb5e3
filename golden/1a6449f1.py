def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains many scattered cells of different colors on a background of 0
    2. Among them are a few rectangular frames, each completely of one color
    3. The output is the inside of the frame with the largest area, without the frame

    Procedure:
    1. Find the frames: rectangles of at least 3x3 whose border cells all have one color, not 0
    2. Choose the frame with the largest area
    3. Cut out its inside without the border
    4. Return the result
    """

    # 1. Find the frames
    height = len(grid)
    width = len(grid[0])
    frames = []
    for top in range(height):
        for left in range(width):
            color = grid[top][left]
            right = left
            while color and right + 1 < width and grid[top][right + 1] == color:
                right += 1
                bottom = top
                while bottom + 1 < height:
                    bottom += 1
                    row = grid[bottom][left:right + 1]
                    if row[0] != color or row[-1] != color:
                        break
                    if bottom - top > 1 and right - left > 1 and set(row) == {color}:
                        area = (bottom - top + 1) * (right - left + 1)
                        frames.append((area, top, bottom, left, right))

    # 2. Choose the largest frame
    area, top, bottom, left, right = max(frames)

    # 3. Cut out its inside
    result = [row[left + 1:right] for row in grid[top + 1:bottom]]

    return result
