def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is 8
    3. The input contains one line of another color along the border, it may go around a corner
    4. In the output the line is repeated along the whole border
    5. The gaps between the lines are as long as the line

    Procedure:
    1. List the cells of the border, going once around the grid
    2. Find the length of the line and its first cell
    3. Going around from there, draw a line, leave a gap of the same length, and so on
    4. Return the result
    """

    # 1. List the cells of the border
    height = len(grid)
    width = len(grid[0])
    border = [(0, c) for c in range(width)]
    border += [(r, width - 1) for r in range(1, height)]
    border += [(height - 1, c) for c in range(width - 2, -1, -1)]
    border += [(r, 0) for r in range(height - 2, 0, -1)]

    # 2. Find the length of the line and its first cell
    cells = [grid[r][c] for r, c in border]
    size = sum(cell != 8 for cell in cells)
    start = [i for i in range(len(cells)) if cells[i] != 8 and cells[i - 1] == 8][0]
    color = cells[start]

    # 3. Draw a line, leave a gap, and so on
    result = [row[:] for row in grid]
    for i in range(len(border)):
        r, c = border[(start + i) % len(border)]
        if i // size % 2 == 0:
            result[r][c] = color

    return result
