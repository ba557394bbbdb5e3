def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 5 on a background of 0
    3. The output also contains cells of 1
    4. A cell of 5 becomes 1 if the cell mirrored at the vertical middle of the grid is 5, too
    5. All other cells stay the same

    Procedure:
    1. Copy the grid
    2. Set each cell of 5 to 1 where the mirrored cell of the same row is 5, too
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set each cell of 5 to 1 where the mirrored cell is 5, too
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5 and grid[r][width - 1 - c] == 5:
                result[r][c] = 1

    return result
