def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 8 and cells of 3 on a background of 0
    3. The cells of 8 stay the same
    4. Each cell of 3 moves left over cells of 0
    5. It stops at a cell of 8, at another cell of 3 or at the left border

    Procedure:
    1. Copy the grid
    2. Move each cell of 3 left until it is blocked, beginning at the left
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Move each cell of 3 left until it is blocked
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 3:
                stop = c
                while stop > 0 and result[r][stop - 1] == 0:
                    stop -= 1
                result[r][c] = 0
                result[r][stop] = 3

    return result
