def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a cell of 1 and a cell of 2 on a background of 0
    3. In the output a path of 3 leads from the 1 to the 2
    4. The path starts diagonally at the 1
    5. Then it goes straight and ends at a diagonal neighbor of the 2

    Procedure:
    1. Find the cell of 1 and the cell of 2
    2. From the 1 go diagonally towards the 2 until the row or column distance to the 2 is 1
    3. Then go straight towards the 2 until both distances are at most 1
    4. Color all cells on the way in 3
    5. Return the result
    """

    # 1. Find the cell of 1 and the cell of 2
    cells = {color: (r, c) for r, row in enumerate(grid) for c, color in enumerate(row)}
    r, c = cells[1]
    row, column = cells[2]
    dr = 1 if row > r else -1
    dc = 1 if column > c else -1

    # 2. Go diagonally until the row or column distance is 1
    path = []
    while abs(row - r) > 1 and abs(column - c) > 1:
        r += dr
        c += dc
        path.append((r, c))

    # 3. Then go straight until both distances are at most 1
    while abs(row - r) > 1:
        r += dr
        path.append((r, c))
    while abs(column - c) > 1:
        c += dc
        path.append((r, c))

    # 4. Color all cells on the way in 3
    result = [row[:] for row in grid]
    for r, c in path:
        result[r][c] = 3

    return result
