def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains diagonal lines of one color on a background of 0
    3. In the output some colored cells become 4
    4. These are the colored cells in the second, fourth, sixth column and so on
    5. The cells of 0 stay 0

    Procedure:
    1. Copy the grid
    2. In every second column set the colored cells to 4
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. In every second column set the colored cells to 4
    for r in range(len(grid)):
        for c in range(1, len(grid[0]), 2):
            if grid[r][c] != 0:
                result[r][c] = 4

    return result
