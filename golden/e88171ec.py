def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of one color on a background of 0
    3. Somewhere it contains a large empty rectangle with only cells of 0
    4. In the output the inside of this rectangle is 8, its border of one line stays 0

    Procedure:
    1. Find the rectangle of 0 with the most cells
    2. Set its cells to 8, except its first and last row and column
    3. Return the result
    """

    # 1. Find the rectangle of 0 with the most cells
    height = len(grid)
    width = len(grid[0])
    best = 0
    for r in range(height):
        empty = [True] * width
        for bottom in range(r, height):
            start = 0
            for c in range(width):
                empty[c] = empty[c] and grid[bottom][c] == 0
                if not empty[c]:
                    start = c + 1
                size = (bottom - r + 1) * (c - start + 1)
                if size > best:
                    best = size
                    box = (r, start, bottom, c)

    # 2. Set its cells to 8, except at the border
    result = [row[:] for row in grid]
    top, left, bottom, right = box
    for r in range(top + 1, bottom):
        for c in range(left + 1, right):
            result[r][c] = 8

    return result
