def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of 8 on a background of 0
    3. In the output each rectangle is divided into four quarters of equal size
    4. The upper left quarter is 6, the upper right 1, the lower left 2 and the lower right 3
    5. In the middle of each rectangle is a rectangle of 4, it is 2 cells away from each side

    Procedure:
    1. Find the rectangles of 8, each begins at a top left corner with no 8 above or to the left
    2. Set the quarters of each rectangle to 6, 1, 2 and 3
    3. Set the cells of each rectangle that are at least 2 cells away from all sides to 4
    4. Return the result
    """

    # 1. Find the rectangles of 8
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for r in range(height):
        for c in range(width):
            above = r > 0 and grid[r - 1][c] == 8
            before = c > 0 and grid[r][c - 1] == 8
            if grid[r][c] == 8 and not above and not before:
                bottom, right = r, c
                while bottom + 1 < height and grid[bottom + 1][c] == 8:
                    bottom += 1
                while right + 1 < width and grid[r][right + 1] == 8:
                    right += 1
                boxes.append((r, c, bottom, right))

    # 2. Set the quarters
    result = [row[:] for row in grid]
    for top, left, bottom, right in boxes:
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                colors = (6, 1) if 2 * r < top + bottom else (2, 3)
                result[r][c] = colors[0] if 2 * c < left + right else colors[1]

    # 3. Set the cells that are at least 2 cells away from all sides to 4
    for top, left, bottom, right in boxes:
        for r in range(top + 2, bottom - 1):
            for c in range(left + 2, right - 1):
                result[r][c] = 4

    return result
