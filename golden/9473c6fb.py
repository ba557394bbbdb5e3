def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of several colors on a background of 7
    3. Each of these cells becomes 2, 8 or 5, the background stays the same
    4. The colors 2, 8, 5 follow each other in turn, whatever color the cell had
    5. If no two cells are in the same row, the cells are counted from top to bottom
    6. Otherwise no two cells are in the same column, and they are counted from left to right

    Procedure:
    1. Find the cells that are not 7
    2. Put them in order, from top to bottom or from left to right
    3. Color them with 2, 8 and 5 in turn
    4. Return the result
    """

    # 1. Find the cells that are not 7
    cells = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell != 7]

    # 2. Put them in order
    rows = {r for r, c in cells}
    if len(rows) < len(cells):
        cells.sort(key=lambda cell: cell[1])

    # 3. Color them with 2, 8 and 5 in turn
    result = [row[:] for row in grid]
    for i, (r, c) in enumerate(cells):
        result[r][c] = [2, 8, 5][i % 3]

    return result
