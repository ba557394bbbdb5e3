def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several frames on a background of one color
    2. Only the four corners of a frame are drawn, each in the shape of an L
    3. Each frame has an object of one color inside
    4. Only one frame has the same color as the object inside
    5. The output contains just this object on the background

    Procedure:
    1. Find the background, the most frequent color
    2. Find the frames: Ls of one color in the four corners of a rectangle, background between them
    3. Take the frame with only its own color and the background inside
    4. Cut out the smallest rectangle around the cells of this color strictly inside the frame
    5. Return the result
    """

    # 1. Find the background
    height = len(grid)
    width = len(grid[0])
    flat = [color for row in grid for color in row]
    background = max(set(flat), key=flat.count)

    def is_corner(r, c, dr, dc, color):
        if not (0 <= r + dr < height and 0 <= c + dc < width):
            return False
        return grid[r][c] == grid[r + dr][c] == grid[r][c + dc] == color

    # 2. Find the frames: Ls of one color in the four corners of a rectangle
    frames = []
    for top in range(height):
        for left in range(width):
            color = grid[top][left]
            if color == background or not is_corner(top, left, 1, 1, color):
                continue
            rights = [c for c in range(left + 3, width) if is_corner(top, c, 1, -1, color)
                      and background in grid[top][left:c]]
            bottoms = [r for r in range(top + 3, height) if is_corner(r, left, -1, 1, color)]
            if rights and bottoms:
                if is_corner(bottoms[0], rights[0], -1, -1, color):
                    frames.append((top, left, bottoms[0], rights[0], color))

    # 3. Take the frame with only its own color and the background inside
    for top, left, bottom, right, color in frames:
        inside = [(r, c) for r in range(top + 1, bottom) for c in range(left + 1, right)
                  if grid[r][c] != background]
        if inside and all(grid[r][c] == color for r, c in inside):

    # 4. Cut out the smallest rectangle around the cells of this color inside
            rows = [r for r, c in inside]
            columns = [c for r, c in inside]
            result = [row[min(columns):max(columns) + 1] for row in grid[min(rows):max(rows) + 1]]

    return result
