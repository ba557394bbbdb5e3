def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is smaller than the input
    2. The input is filled with random cells of a few colors
    3. The input contains the frame of a rectangle, drawn in one color
    4. The output is the part of the input inside the frame, without the frame

    Procedure:
    1. For every upper left corner go right and down while the color stays the same
    2. Find the largest rectangle whose four sides have one color
    3. Cut out the inside of that rectangle
    4. Return the result
    """

    # 1. Go right and down from every upper left corner
    height = len(grid)
    width = len(grid[0])
    corners = []
    for top in range(height):
        for left in range(width):
            color = grid[top][left]
            right = left
            while right + 1 < width and grid[top][right + 1] == color:
                right += 1
            bottom = top
            while bottom + 1 < height and grid[bottom + 1][left] == color:
                bottom += 1
            corners.append((top, left, bottom, right))

    # 2. Find the largest rectangle whose four sides have one color
    best = None
    best_size = 0
    for top, left, last_row, last_column in corners:
        color = grid[top][left]
        for bottom in range(top + 2, last_row + 1):
            for right in range(left + 2, last_column + 1):
                side = [grid[r][right] for r in range(top, bottom + 1)]
                side += grid[bottom][left:right + 1]
                size = (bottom - top + 1) * (right - left + 1)
                if size > best_size and all(cell == color for cell in side):
                    best = (top, left, bottom, right)
                    best_size = size

    # 3. Cut out the inside
    top, left, bottom, right = best
    result = [row[left + 1:right] for row in grid[top + 1:bottom]]

    return result
