def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 1 on a background of 0
    3. The cells of 1 are parts of the border of one large rectangle
    4. A straight line from one side of the rectangle to the other may cross its inside
    5. The missing cells of the border and of this line become 2

    Procedure:
    1. Find the bounding box of the cells of 1, which is the rectangle
    2. Set the cells of 0 on the border of the rectangle to 2
    3. If there are cells of 1 inside the rectangle, find their row or column
    4. Set the cells of 0 of this row or column within the rectangle to 2
    5. Return the result
    """

    # 1. Find the bounding box
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Set the cells of 0 on the border to 2
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if grid[r][c] == 0 and (r in (top, bottom) or c in (left, right)):
                result[r][c] = 2

    # 3. Find the row or column of the cells inside
    inside = [(r, c) for r, c in cells if top < r < bottom and left < c < right]
    rows = {r for r, c in inside}
    columns = {c for r, c in inside}

    # 4. Set the cells of 0 of this row or column to 2
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            on_row = len(rows) == 1 and r in rows
            on_column = len(columns) == 1 and c in columns
            if grid[r][c] == 0 and (on_row or on_column):
                result[r][c] = 2

    return result
