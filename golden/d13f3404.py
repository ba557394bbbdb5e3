def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with some colors on a background of 0
    2. The output is a 6x6 grid, twice as high and twice as wide
    3. The top left corner of the output contains the input
    4. Each cell of the input draws a diagonal line down to the right
    5. The lines run to the border of the output

    Procedure:
    1. Create a result twice as high and twice as wide, filled with 0
    2. For each cell that is not 0, draw a diagonal line of its color down to the right
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * (2 * width) for _ in range(2 * height)]

    # 2. Draw a diagonal line from each cell that is not 0
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                nr, nc = r, c
                while nr < 2 * height and nc < 2 * width:
                    result[nr][nc] = grid[r][c]
                    nr += 1
                    nc += 1

    return result
