def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A row of 2s in the middle separates the grid into two halves
    3. The first row and the last row each contain a bar of one color, one longer than the other
    4. Some columns contain cells of both bars
    5. In these columns, the cells of 0 between the longer bar and the row of 2s become 4

    Procedure:
    1. Find the columns that contain cells of both bars
    2. Choose the rows between the longer bar and the row of 2s
    3. Set the cells in these rows and columns to 4
    4. Return the result
    """

    # 1. Find the columns that contain cells of both bars
    height = len(grid)
    width = len(grid[0])
    columns = [c for c in range(width) if grid[0][c] != 0 and grid[-1][c] != 0]

    # 2. Choose the rows between the longer bar and the row of 2s
    middle = height // 2
    if grid[0].count(0) < grid[-1].count(0):
        rows = range(1, middle)
    else:
        rows = range(middle + 1, height - 1)

    # 3. Set the cells to 4
    result = [row[:] for row in grid]
    for r in rows:
        for c in columns:
            result[r][c] = 4

    return result
