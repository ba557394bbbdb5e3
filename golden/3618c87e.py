def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 1 and 5 on a background of 0
    3. The bottom row is filled with 5
    4. Each cell of 1 stands on a column of 5s
    5. In the output each cell of 1 has moved down to the bottom row, the other cells stay the same

    Procedure:
    1. Copy the grid
    2. For each cell of 1, set it to 0 and set the bottom cell of its column to 1
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Move each cell of 1 to the bottom row
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1:
                result[r][c] = 0
                result[height - 1][c] = 1

    return result
