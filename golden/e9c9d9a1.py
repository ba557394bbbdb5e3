def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Rows and columns of 3 divide the input into rectangles of 0
    3. In the output the upper corner rectangles become 2 (left) and 4 (right)
    4. The lower corner rectangles become 1 (left) and 8 (right)
    5. The rectangles that do not touch the border become 7
    6. The other rectangles stay 0

    Procedure:
    1. Find the first and last row and the first and last column of 3
    2. Set the cells of 0 between them to 7
    3. Set the cells above the rows to 2 if left of the columns and to 4 if right of them
    4. Set the cells below the rows to 1 if left of the columns and to 8 if right of them
    5. Return the result
    """

    # 1. Find the first and last row and the first and last column of 3
    height, width = len(grid), len(grid[0])
    rows = [r for r in range(height) if grid[r][0] == 3]
    columns = [c for c in range(width) if grid[0][c] == 3]
    top, bottom, left, right = rows[0], rows[-1], columns[0], columns[-1]

    # 2. Set the cells of 0 between them to 7
    result = [row[:] for row in grid]
    for r in range(top, bottom):
        for c in range(left, right):
            if grid[r][c] == 0:
                result[r][c] = 7

    # 3. Set the cells above the rows to 2 and 4
    for r in range(top):
        result[r][:left] = [2] * left
        result[r][right + 1:] = [4] * (width - right - 1)

    # 4. Set the cells below the rows to 1 and 8
    for r in range(bottom + 1, height):
        result[r][:left] = [1] * left
        result[r][right + 1:] = [8] * (width - right - 1)

    return result
