def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first column of the input has one color, all other cells are 0
    3. The first column stays the same
    4. The last row is filled with 4, except its first cell
    5. A diagonal of 2s goes from the upper right corner down to the left, ending above the 4s

    Procedure:
    1. Copy the grid
    2. Fill the last row with 4, except its first cell
    3. Draw the diagonal of 2s from the upper right corner, up to the row before the last
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Fill the last row with 4
    for c in range(1, width):
        result[height - 1][c] = 4

    # 3. Draw the diagonal of 2s
    for r in range(height - 1):
        c = width - 1 - r
        if c > 0:
            result[r][c] = 2

    return result
