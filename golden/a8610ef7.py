def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 8 on a background of 0
    3. Cells of 8 become 2 or 5, cells of 0 stay the same
    4. The upper half and the lower half are compared as mirrored from top to bottom
    5. A cell of 8 becomes 2 if its mirrored cell is also 8, otherwise it becomes 5

    Procedure:
    1. Create a result of the size of the grid, filled with 0
    2. Set each cell of 8 to 2 if its mirrored cell is 8, otherwise to 5
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Set each cell of 8 to 2 or 5
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 8:
                if grid[height - 1 - r][c] == 8:
                    result[r][c] = 2
                else:
                    result[r][c] = 5

    return result
