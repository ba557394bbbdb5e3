def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cells of 2 on a background of 0
    3. The rows and the columns of the two cells become lines of 2 from border to border
    4. The four lines enclose a rectangle
    5. The inside of the rectangle becomes 1

    Procedure:
    1. Find the two cells of 2
    2. Draw the lines of 2 in their rows and columns
    3. Fill the rectangle between the lines with 1
    4. Return the result
    """

    # 1. Find the two cells of 2
    cells = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 2]
    top, bottom = cells[0][0], cells[-1][0]
    left, right = sorted(c for r, c in cells)

    # 2. Draw the lines of 2
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            if r in (top, bottom) or c in (left, right):
                result[r][c] = 2

    # 3. Fill the rectangle between the lines
    for r in range(top + 1, bottom):
        for c in range(left + 1, right):
            result[r][c] = 1

    return result
