def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a square of 3 and a shape of 2 on a background of 0
    3. The square of 3 is the center of the pattern
    4. In the output the shape of 2 is mirrored left-right and top-bottom at this center
    5. All cells of the input stay in the output

    Procedure:
    1. Find the rows and the columns of the square of 3
    2. Mirror each cell of 2 left-right, top-bottom and both at the center of the square
    3. Return the result
    """

    # 1. Find the rows and the columns of the square of 3
    height = len(grid)
    width = len(grid[0])
    rows = [r for r, row in enumerate(grid) if 3 in row]
    columns = [c for c, column in enumerate(zip(*grid)) if 3 in column]

    # 2. Mirror each cell of 2 at the center of the square
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2:
                for nr in (r, rows[0] + rows[-1] - r):
                    for nc in (c, columns[0] + columns[-1] - c):
                        if 0 <= nr < height and 0 <= nc < width:
                            result[nr][nc] = 2

    return result
