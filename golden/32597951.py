def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 1 spread over a background of 0
    3. Some cells of 8 mark a rectangular area of the grid
    4. Inside this area the cells of 1 become 3
    5. All other cells stay the same

    Procedure:
    1. Find the smallest rectangle that contains all cells of 8
    2. Set the cells of 1 inside this rectangle to 3
    3. Return the result
    """

    # 1. Find the smallest rectangle that contains all cells of 8
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Set the cells of 1 inside this rectangle to 3
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if grid[r][c] == 1:
                result[r][c] = 3

    return result
