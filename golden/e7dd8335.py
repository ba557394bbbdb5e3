def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of 1 on a background of 0
    3. The lower half of the shape looks like its upper half, mirrored
    4. In the output the lower half of the shape is 2
    5. The upper half of the shape stays the same

    Procedure:
    1. Find the first and the last row of the shape
    2. Set the cells of the shape in the lower half of these rows to 2
    3. Return the result
    """

    # 1. Find the first and the last row of the shape
    height = len(grid)
    rows = [r for r in range(height) if 1 in grid[r]]
    top = rows[0]
    bottom = rows[-1]

    # 2. Set the cells in the lower half to 2
    result = [row[:] for row in grid]
    for r in range((top + bottom) // 2 + 1, bottom + 1):
        result[r] = [2 if cell == 1 else cell for cell in grid[r]]

    return result
