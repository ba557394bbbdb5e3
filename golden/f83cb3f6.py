def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a wall of 8, a horizontal or vertical line that may have gaps
    3. On both sides of the wall are scattered cells of one other color on a background of 0
    4. In the output the cells have moved straight to the wall and lie directly beside it
    5. Several cells of one column or row become a single cell at each side of the wall
    6. Cells in a row or column that does not hit a cell of 8 disappear

    Procedure:
    1. If the wall is vertical, transpose the grid
    2. Find the row of the wall and create a result with only the wall
    3. In each column with an 8, put a cell directly above the 8 if any cell is above it
    4. Put a cell directly below the 8 if any cell is below it
    5. Transpose the result back if the grid was transposed
    6. Return the result
    """

    # 1. If the wall is vertical, transpose the grid
    vertical = not any(row.count(8) > 1 for row in grid)
    work = [list(row) for row in zip(*grid)] if vertical else grid

    # 2. Find the row of the wall and keep only the wall
    wall = [8 in row for row in work].index(True)
    result = [[color if color == 8 else 0 for color in row] for row in work]
    columns = [c for c in range(len(work[0])) if work[wall][c] == 8]

    # 3. Put cells directly above the 8s
    for c in columns:
        color = max([row[c] for row in work[:wall]])
        if color > 0:
            result[wall - 1][c] = color

    # 4. Put cells directly below the 8s
    for c in columns:
        color = max([row[c] for row in work[wall + 1:]])
        if color > 0:
            result[wall + 1][c] = color

    # 5. Transpose back
    if vertical:
        result = [list(row) for row in zip(*result)]

    return result
