def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one figure of straight lines in one color on a background of 0
    3. In the output the rows of the figure are shifted in a wave
    4. The bottom row of the figure stays, the row above it moves one cell to the left
    5. Further up the rows stay, move one cell to the right, stay, move to the left and so on

    Procedure:
    1. Find the last row with a cell that is not 0
    2. Go up from it and repeat: stay, one cell to the left, stay, one cell to the right
    3. Draw each row of the figure shifted so
    4. Return the result
    """

    # 1. Find the last row with a cell that is not 0
    height = len(grid)
    width = len(grid[0])
    bottom = max(r for r in range(height) if any(grid[r]))

    # 2. Go up from it and repeat: stay, left, stay, right
    shifts = [(0, -1, 0, 1)[(bottom - r) % 4] for r in range(height)]

    # 3. Draw each row of the figure shifted so
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 and 0 <= c + shifts[r] < width:
                result[r][c + shifts[r]] = grid[r][c]

    return result
