def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains corner shapes of three cells of 8 on a background of 0
    3. Each shape fills a 2x2 square except for one cell
    4. The missing cell of each 2x2 square becomes 1

    Procedure:
    1. Copy the grid
    2. In each 2x2 square with three cells of 8, set the fourth cell to 1
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Complete each 2x2 square with three cells of 8
    for r in range(height - 1):
        for c in range(width - 1):
            square = [(r, c), (r, c + 1), (r + 1, c), (r + 1, c + 1)]
            missing = [(sr, sc) for sr, sc in square if grid[sr][sc] != 8]
            if len(missing) == 1:
                sr, sc = missing[0]
                result[sr][sc] = 1

    return result
