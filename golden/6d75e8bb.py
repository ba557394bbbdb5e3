def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one shape of 8 on a background of 0
    3. The output contains the shape unchanged
    4. The cells of 0 within the bounding box of the shape become 2

    Procedure:
    1. Find the bounding box of the shape
    2. Set all cells of 0 within the bounding box to 2
    3. Return the result
    """

    # 1. Find the bounding box of the shape
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Set all cells of 0 within the bounding box to 2
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if grid[r][c] == 0:
                result[r][c] = 2

    return result
