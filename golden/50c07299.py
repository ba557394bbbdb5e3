def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one diagonal line of 2 on a background of 7, or a single 2
    3. The line runs up and to the right
    4. In the output the old line is gone and a new line of 2 continues it up and to the right
    5. The new line has one cell more than the old one

    Procedure:
    1. Find the cells of 2, their number and the topmost one
    2. Create a result of the same size, filled with 7
    3. Draw a diagonal line with one 2 more, beginning up and right of the topmost cell
    4. Return the result
    """

    # 1. Find the cells of 2 and the topmost one
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    top, right = min(cells)

    # 2. Create the result
    result = [[7] * width for _ in range(height)]

    # 3. Draw a diagonal line with one 2 more, up and to the right
    for i in range(1, len(cells) + 2):
        if top - i >= 0 and right + i < width:
            result[top - i][right + i] = 2

    return result
