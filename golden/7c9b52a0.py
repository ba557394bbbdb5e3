def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains rectangles of the same size on a background of one color
    2. The rectangles contain cells of different colors and cells of 0
    3. The output has the size of one rectangle
    4. In the output all rectangles lie on top of each other
    5. A cell of the output has the color that is not 0 in one of the rectangles

    Procedure:
    1. Find the background, the most frequent color
    2. Find the top left corners of the rectangles and their size
    3. Create a result of this size, filled with 0
    4. Draw the colored cells of each rectangle into the result
    5. Return the result
    """

    # 1. Find the background
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row]
    background = max(range(10), key=colors.count)

    # 2. Find the top left corners of the rectangles and their size
    corners = []
    for r in range(height):
        for c in range(width):
            above = r == 0 or grid[r - 1][c] == background
            before = c == 0 or grid[r][c - 1] == background
            if grid[r][c] != background and above and before:
                corners.append((r, c))
    top, left = corners[0]
    bottom = top
    while bottom < height and grid[bottom][left] != background:
        bottom += 1
    right = left
    while right < width and grid[top][right] != background:
        right += 1

    # 3. Create the result
    result = [[0] * (right - left) for _ in range(bottom - top)]

    # 4. Draw the colored cells of each rectangle
    for corner_r, corner_c in corners:
        for r in range(bottom - top):
            for c in range(right - left):
                if grid[corner_r + r][corner_c + c] != 0:
                    result[r][c] = grid[corner_r + r][corner_c + c]

    return result
