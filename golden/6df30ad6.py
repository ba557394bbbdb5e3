def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one shape of 5 on a background of 0
    3. It also contains scattered cells of other colors
    4. The output contains only the shape, in one of the other colors
    5. This is the color of the cell nearest to the shape

    Procedure:
    1. Collect the cells of 5 and the other cells that are not 0
    2. Find the other cell with the smallest straight distance to a cell of 5
    3. Fill a result with 0 and draw the shape of 5 in the color of this cell
    4. Return the result
    """

    # 1. Collect the cells of 5 and the other cells
    shape = []
    others = []
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color == 5:
                shape.append((r, c))
            elif color != 0:
                others.append((r, c))

    # 2. Find the other cell nearest to a cell of 5
    distances = [((r - y) ** 2 + (c - x) ** 2, r, c) for r, c in others for y, x in shape]
    distance, row, column = min(distances)

    # 3. Draw the shape in the color of this cell
    result = [[0] * len(grid[0]) for _ in grid]
    for r, c in shape:
        result[r][c] = grid[row][column]

    return result
