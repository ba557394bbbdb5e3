def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of 1 on a background of 0
    3. The shape has an arm at the top, at the bottom and on the right, but none on the left
    4. With the left arm the shape would look the same after a rotation by 180 degrees
    5. The output adds the missing left arm in color 2

    Procedure:
    1. Find the top, bottom and right end of the cells of 1
    2. Find the left end of the complete shape, which is as wide as it is high
    3. Rotate each cell of 1 by 180 degrees within the square of the complete shape
    4. Set the cells of 0 found there to 2
    5. Return the result
    """

    # 1. Find the top, bottom and right end
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Find the left end of the complete shape
    left = right - (bottom - top)

    # 3. Rotate each cell by 180 degrees
    rotated = [(top + bottom - r, left + right - c) for r, c in cells]

    # 4. Set the cells of 0 found there to 2
    result = [row[:] for row in grid]
    for r, c in rotated:
        if 0 <= c < width and result[r][c] == 0:
            result[r][c] = 2

    return result
