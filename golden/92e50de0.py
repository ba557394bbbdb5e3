def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of one color divide the grid of 0 into squares of size 3x3, cut off at the border
    3. One square contains a pattern of another color
    4. In the output the pattern is repeated in every second square in both directions
    5. The first copies are two squares, that is 8 cells, away from the pattern

    Procedure:
    1. Take the first cell of row 3, counted from 0, as the color of the lines
    2. Find the cells that are neither 0 nor of this color
    3. Repeat each of them in steps of 8 rows and 8 columns over the whole grid
    4. Return the result
    """

    # 1. Take the first cell of row 3 as the color of the lines
    line = grid[3][0]

    # 2. Find the cells that are neither 0 nor of this color
    height, width = len(grid), len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, line)]

    # 3. Repeat each of them in steps of 8 rows and 8 columns
    result = [row[:] for row in grid]
    for r, c in cells:
        for nr in range(r % 8, height, 8):
            for nc in range(c % 8, width, 8):
                result[nr][nc] = grid[r][c]

    return result
