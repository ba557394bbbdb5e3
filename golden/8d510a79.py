def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 1 and 2 on a background of 0
    3. A row of 5s divides the grid into an upper and a lower part
    4. From each cell of 2 a line of 2s goes up or down to the row of 5s
    5. From each cell of 1 a line of 1s goes away from the row of 5s to the border

    Procedure:
    1. Find the row of 5s
    2. For each cell of 2, draw a line to the row of 5s
    3. For each cell of 1, draw a line to the border, away from the row of 5s
    4. Return the result
    """

    # 1. Find the row of 5s
    height = len(grid)
    width = len(grid[0])
    middle = [r for r in range(height) if grid[r][0] == 5][0]

    # 2. Draw the lines of 2s
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2:
                step = 1 if r < middle else -1
                for nr in range(r, middle, step):
                    result[nr][c] = 2

    # 3. Draw the lines of 1s
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1:
                rows = range(0, r) if r < middle else range(r, height)
                for nr in rows:
                    result[nr][c] = 1

    return result
