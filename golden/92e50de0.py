def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of one color divide the input into squares of 3x3 on a background of 0
    3. Some squares at the bottom and right border are cut off by the border
    4. One square contains a small pattern of another color
    5. In the output the pattern is repeated in every second square, across and down
    6. A square and its line together take 4 cells, so the pattern repeats every 8 cells

    Procedure:
    1. Find the cells of the pattern, they have neither color 0 nor the color of the lines
    2. Repeat each of them in steps of 8 rows and 8 columns in all directions up to the border
    3. Return the result
    """

    # 1. Find the cells of the pattern
    height = len(grid)
    width = len(grid[0])
    line = grid[3][3]
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, line)]

    # 2. Repeat each of them in steps of 8 rows and 8 columns
    result = [row[:] for row in grid]
    for r, c in cells:
        for nr in range(r % 8, height, 8):
            for nc in range(c % 8, width, 8):
                result[nr][nc] = grid[r][c]

    return result
