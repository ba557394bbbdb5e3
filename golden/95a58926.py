def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains full horizontal and vertical lines of 5 on a background of 0
    3. Noise cells of one other color are scattered over the grid
    4. In the output the lines are complete and the noise is gone
    5. The cells where two lines cross have the color of the noise

    Procedure:
    1. Find the color of the noise, it is neither 0 nor 5
    2. Find the rows and the columns that consist mostly of 5
    3. Draw these rows and columns in 5 on a background of 0, with the noise color where they cross
    4. Return the result
    """

    # 1. Find the color of the noise
    noise = max(set(sum(grid, [])) - {0, 5})

    # 2. Find the rows and the columns that consist mostly of 5
    height = len(grid)
    width = len(grid[0])
    rows = [r for r, row in enumerate(grid) if 2 * row.count(5) > width]
    columns = [c for c, column in enumerate(zip(*grid)) if 2 * column.count(5) > height]

    # 3. Draw them, with the noise color where they cross
    result = [[0] * width for _ in grid]
    for r in rows:
        result[r] = [5] * width
    for c in columns:
        for r in range(height):
            result[r][c] = noise if r in rows else 5

    return result
