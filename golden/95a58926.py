def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains full lines of 5, across and down, on a background of 0
    3. Noise cells of one other color are scattered over the lines and the background
    4. In the output the lines are complete and the noise is gone
    5. The cells where two lines cross have the color of the noise

    Procedure:
    1. Find the color of the noise, it is neither 0 nor 5
    2. Find the rows and the columns that consist mostly of 5
    3. Draw these rows and columns in 5 on a background of 0, with the noise color where they cross
    4. Return the result
    """

    # 1. Find the color of the noise
    noise = [color for row in grid for color in row if color not in (0, 5)][0]

    # 2. Find the rows and the columns that consist mostly of 5
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if 2 * grid[r].count(5) > width]
    columns = [c for c in range(width) if 2 * sum(row[c] == 5 for row in grid) > height]

    # 3. Draw these rows and columns, with the noise color where they cross
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            if r in rows and c in columns:
                result[r][c] = noise
            elif r in rows or c in columns:
                result[r][c] = 5

    return result
