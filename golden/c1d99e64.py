def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of one color and scattered cells of 0
    3. Some rows or columns consist only of 0
    4. These rows and columns become 2, all other cells stay the same

    Procedure:
    1. Find the rows and the columns that consist only of 0
    2. Set the cells of these rows and columns to 2
    3. Return the result
    """

    # 1. Find the rows and the columns that consist only of 0
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if all(grid[r][c] == 0 for c in range(width))]
    columns = [c for c in range(width) if all(grid[r][c] == 0 for r in range(height))]

    # 2. Set the cells of these rows and columns to 2
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if r in rows or c in columns:
                result[r][c] = 2

    return result
