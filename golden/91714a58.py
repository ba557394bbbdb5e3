def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains many single cells of random colors on a background of 0
    3. Among them there is one full rectangle of one color
    4. The output contains only that rectangle, at the same place
    5. All other cells of the output are 0

    Procedure:
    1. Find the largest rectangle whose cells all have the same color
    2. Create a result filled with 0
    3. Draw the rectangle in its color
    4. Return the result
    """

    # 1. Find the largest rectangle of one color
    height = len(grid)
    width = len(grid[0])
    best = (0, 0, 0, 0, 0)
    for top in range(height):
        for left in range(width):
            color = grid[top][left]
            right = width
            bottom = top
            while color != 0 and bottom < height and grid[bottom][left] == color:
                end = left
                while end < right and grid[bottom][end] == color:
                    end += 1
                right = end
                bottom += 1
                size = (bottom - top) * (right - left)
                if size > best[0]:
                    best = (size, top, left, bottom, right)

    # 2. Create a result filled with 0
    result = [[0] * width for _ in range(height)]

    # 3. Draw the rectangle
    size, top, left, bottom, right = best
    for r in range(top, bottom):
        for c in range(left, right):
            result[r][c] = grid[r][c]

    return result
