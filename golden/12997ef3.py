def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a 3x3 shape of 1s on a background of 0
    2. There are also single cells of other colors, in one row or in one column
    3. The output contains one copy of the shape for each single cell, in its color
    4. If the single cells are in one row, the copies are side by side in the same order
    5. If the single cells are in one column, the copies are below each other in the same order

    Procedure:
    1. Cut out the shape of 1s
    2. Find the single cells in their order
    3. Make a copy of the shape in each color, and put the copies together
    4. Return the result
    """

    # 1. Cut out the shape
    rows = [r for r, row in enumerate(grid) if 1 in row]
    columns = [c for c, column in enumerate(zip(*grid)) if 1 in column]
    shape = [row[columns[0]:columns[-1] + 1] for row in grid[rows[0]:rows[-1] + 1]]

    # 2. Find the single cells
    cells = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell > 1]
    side_by_side = cells[0][0] == cells[-1][0]

    # 3. Make a copy of the shape in each color and put the copies together
    result = [[] for _ in shape] if side_by_side else []
    for r, c in cells:
        copy = [[cell * grid[r][c] for cell in row] for row in shape]
        if side_by_side:
            result = [left + right for left, right in zip(result, copy)]
        else:
            result = result + copy

    return result
