def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 5 and 7 and rectangles of 0 at the border of the grid
    3. In the output each rectangle has moved straight to the opposite border
    4. All cells between the old and the new place, and the old place itself, become 7
    5. A rectangle of 0 is drawn over the cells of 7 of another one

    Procedure:
    1. Find the rectangles of 0
    2. Fill the rows or columns of each rectangle with 7, from its border to the opposite border
    3. Draw each rectangle of 0 at the opposite border
    4. Return the result
    """

    # 1. Find the rectangles of 0
    height = len(grid)
    width = len(grid[0])
    rectangles = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 and (r, c) not in seen:
                bottom, right = r, c
                while bottom + 1 < height and grid[bottom + 1][c] == 0:
                    bottom += 1
                while right + 1 < width and grid[r][right + 1] == 0:
                    right += 1
                cells = [(nr, nc) for nr in range(r, bottom + 1) for nc in range(c, right + 1)]
                seen.update(cells)
                rectangles.append((r, bottom, c, right, cells))

    # 2. Fill the rows or columns of each rectangle with 7
    result = [row[:] for row in grid]
    for top, bottom, left, right, cells in rectangles:
        if left == 0 or right == width - 1:
            for r in range(top, bottom + 1):
                result[r] = [7] * width
        else:
            for row in result:
                row[left:right + 1] = [7] * (right - left + 1)

    # 3. Draw each rectangle at the opposite border
    for top, bottom, left, right, cells in rectangles:
        for r, c in cells:
            if left == 0 or right == width - 1:
                result[r][width - 1 - c] = 0
            else:
                result[height - 1 - r][c] = 0

    return result
