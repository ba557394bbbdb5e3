def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one object of one color on a background of 0
    3. In the output the lowest row of the object stays in its place
    4. Each row above it is moved one cell further to the left than the row below
    5. Cells that leave the grid on the left are lost

    Procedure:
    1. Find the lowest row that contains cells of the object
    2. Move the cells of each row to the left by the number of rows from it to the lowest row
    3. Drop the cells that leave the grid on the left
    4. Return the result
    """

    # 1. Find the lowest row of the object
    width = len(grid[0])
    bottom = max(r for r in range(len(grid)) if any(grid[r]))
    result = [[0] * width for _ in grid]

    # 2. Move the cells of each row to the left by its distance to the lowest row
    for r in range(bottom + 1):
        for c in range(width):
            left = c - (bottom - r)

    # 3. Drop the cells that leave the grid
            if left >= 0:
                result[r][left] = grid[r][c]

    return result
