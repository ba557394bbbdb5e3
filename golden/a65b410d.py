def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one row of 2s that starts at the left border, the rest is 0
    3. Each row above has one more colored cell than the row below it, its color is 3
    4. Each row below has one colored cell less than the row above it, its color is 1
    5. All colored rows start at the left border

    Procedure:
    1. Find the row of 2s and its length
    2. Fill each row from the left, one cell longer for each step up, one shorter for each step down
    3. Return the result
    """

    # 1. Find the row of 2s and its length
    height = len(grid)
    width = len(grid[0])
    row = next(r for r in range(height) if grid[r][0] == 2)
    length = grid[row].count(2)

    # 2. Fill each row from the left
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        color = 3 if r < row else 2 if r == row else 1
        for c in range(width):
            if c < length + row - r:
                result[r][c] = color

    return result
