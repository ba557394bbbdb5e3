def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains only cells of 5 on a background of 0
    3. The cells of 5 are in the first row and in the last column, they stay the same
    4. The 5s in the first row mark columns, the 5s in the last column mark rows
    5. A cell becomes 2 where a marked row crosses a marked column

    Procedure:
    1. Copy the grid
    2. Below the first row, set each cell in a marked row and a marked column to 2, if it is not 5
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set each cell in a marked row and a marked column to 2
    for r in range(1, height):
        for c in range(width - 1):
            if grid[r][width - 1] == 5 and grid[0][c] == 5:
                result[r][c] = 2

    return result
