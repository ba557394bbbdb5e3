def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of one color divide the grid into 2x2 blocks
    3. Most blocks are 0, some blocks have another color
    4. Two blocks of the same color in the same row or column of blocks are joined
    5. The blocks of 0 between them get their color, the lines stay the same

    Procedure:
    1. Find the color of the lines, the color of a row of a single color other than 0
    2. In each row, fill the cells of 0 between two cells of the same block color
    3. Do the same in each column
    4. Return the result
    """

    # 1. Find the color of the lines
    height = len(grid)
    width = len(grid[0])
    line = next(row[0] for row in grid if row[0] != 0 and len(set(row)) == 1)

    # 2. Fill between cells of the same color in each row
    result = [row[:] for row in grid]
    for r in range(height):
        last = None
        for c in range(width):
            if grid[r][c] in (0, line):
                continue
            if last is not None and grid[r][last] == grid[r][c]:
                for k in range(last, c):
                    if grid[r][k] == 0:
                        result[r][k] = grid[r][c]
            last = c

    # 3. Fill between cells of the same color in each column
    for c in range(width):
        last = None
        for r in range(height):
            if grid[r][c] in (0, line):
                continue
            if last is not None and grid[last][c] == grid[r][c]:
                for k in range(last, r):
                    if grid[k][c] == 0:
                        result[k][c] = grid[r][c]
            last = r

    return result
