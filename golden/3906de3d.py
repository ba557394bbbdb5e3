def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper part contains an object of 1 with gaps at its lower side
    3. The lower part contains bars of 2 that stand in single columns
    4. The 1s stay the same
    5. Each bar of 2 moves up in its column until it touches a 1

    Procedure:
    1. Copy the grid
    2. Go through the rows from top to bottom and move each 2 up while the cell above it is 0
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Move each 2 up while the cell above it is 0
    for r in range(height):
        for c in range(width):
            nr = r
            while result[nr][c] == 2 and nr > 0 and result[nr - 1][c] == 0:
                result[nr][c] = 0
                result[nr - 1][c] = 2
                nr -= 1

    return result
