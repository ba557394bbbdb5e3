def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains scattered cells of different colors on a background of 0
    2. Among them are a few rectangular frames, each completely of one color
    3. The output is the inside of the frame with the largest area

    Procedure:
    1. Find the frames: rectangles of at least 3x3 whose border has one color, not 0
    2. Choose the frame with the largest area
    3. Cut out its inside
    4. Return the result
    """

    # 1. Find the frames
    height = len(grid)
    width = len(grid[0])
    frames = []
    for top in range(height):
        for left in range(width):
            color = grid[top][left]
            for right in range(left + 2, width):
                if color == 0 or set(grid[top][left:right + 1]) != {color}:
                    break
                for bottom in range(top + 1, height):
                    row = grid[bottom][left:right + 1]
                    if row[0] != color or row[-1] != color:
                        break
                    if bottom - top > 1 and set(row) == {color}:
                        area = (bottom - top + 1) * (right - left + 1)
                        frames.append((area, top, bottom, left, right))

    # 2. Choose the largest frame
    area, top, bottom, left, right = max(frames)

    # 3. Cut out its inside
    result = [row[left + 1:right] for row in grid[top + 1:bottom]]

    return result
