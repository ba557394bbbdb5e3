def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains four cells of 5 and the outline of a small rectangle of another color
    3. The background is 0
    4. The cells of 5 lie above, below, left and right of the small rectangle
    5. In the output there is also the outline of a larger rectangle in the color of the small one
    6. Each side of the larger rectangle lies just inside of a cell of 5

    Procedure:
    1. Find the color of the small rectangle
    2. Find the sides of the larger rectangle, one cell inside of the outermost cells of 5
    3. Draw the outline of the larger rectangle
    4. Return the result
    """

    # 1. Find the color of the small rectangle
    height = len(grid)
    width = len(grid[0])
    color = [grid[r][c] for r in range(height) for c in range(width) if grid[r][c] not in (0, 5)][0]

    # 2. Find the sides of the larger rectangle
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 5]
    top = min(r for r, c in cells) + 1
    bottom = max(r for r, c in cells) - 1
    left = min(c for r, c in cells) + 1
    right = max(c for r, c in cells) - 1

    # 3. Draw the outline of the larger rectangle
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if r in (top, bottom) or c in (left, right):
                result[r][c] = color

    return result
