def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two rings of 2 around a cell of 5, each ring has one gap
    3. In the output the gaps are 4
    4. A rectangle of 4 lies between the cells in front of the two gaps
    5. It leaves out the rings and what lies behind them, on the side away from the gap

    Procedure:
    1. Find each cell of 5 and the direction from it to the gap, the adjacent 0
    2. Fill the rectangle between the two cells in front of the gaps (two steps from the 5) with 4
    3. Undo this in the three rows or columns of each ring from its gap side backward
    4. Set the gaps to 4
    5. Return the result
    """

    # 1. Find each cell of 5 and the direction to the gap
    height = len(grid)
    width = len(grid[0])
    rings = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                for dr, dc in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
                    if grid[r + dr][c + dc] == 0:
                        rings.append((r, c, dr, dc))

    # 2. Fill the rectangle between the two cells in front of the gaps
    rows = sorted(r + 2 * dr for r, c, dr, dc in rings)
    columns = sorted(c + 2 * dc for r, c, dr, dc in rings)
    result = [row[:] for row in grid]
    for r in range(rows[0], rows[1] + 1):
        for c in range(columns[0], columns[1] + 1):
            result[r][c] = 4

    # 3. Undo this in the rows or columns of each ring from its gap side backward
    for r, c, dr, dc in rings:
        for i in range(height):
            for j in range(width):
                ahead = (i - r) * dr + (j - c) * dc
                aside = abs((i - r) * dc + (j - c) * dr)
                if ahead <= 1 and aside <= 1:
                    result[i][j] = grid[i][j]

    # 4. Set the gaps to 4
    for r, c, dr, dc in rings:
        result[r + dr][c + dc] = 4

    return result
