def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of several colors on a background of 0
    3. The last row contains cells of 5
    4. In the output the columns with a 5 in the last row are filled, all others stay the same
    5. Each cell of 0 in these columns gets the color of the next colored cell below it

    Procedure:
    1. Find the columns with a 5 in the last row
    2. Go up each of these columns and set each cell of 0 to the color of the cell below it
    3. Return the result
    """

    # 1. Find the columns with a 5 in the last row
    height = len(grid)
    columns = [c for c in range(len(grid[0])) if grid[-1][c] == 5]

    # 2. Go up each column and set each cell of 0 to the color of the cell below it
    result = [row[:] for row in grid]
    for c in columns:
        for r in range(height - 2, -1, -1):
            if result[r][c] == 0:
                result[r][c] = result[r + 1][c]

    return result
