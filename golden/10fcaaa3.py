def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains some cells of one color on a background of 0
    2. The output is twice as high and twice as wide as the input
    3. The output consists of four copies of the input, two by two
    4. Each cell that touches a colored cell diagonally becomes 8, if it is 0
    5. The diagonal neighbors are found after copying, also across the edges of the copies

    Procedure:
    1. Put four copies of the input together, two by two
    2. Set each cell of 0 with a colored diagonal neighbor to 8
    3. Return the result
    """

    # 1. Put four copies together
    rows = [row + row for row in grid + grid]
    height = len(rows)
    width = len(rows[0])

    # 2. Set each cell of 0 with a colored diagonal neighbor to 8
    result = [row[:] for row in rows]
    for r in range(height):
        for c in range(width):
            if rows[r][c] == 0:
                continue
            for dr, dc in [(1, 1), (1, -1), (-1, 1), (-1, -1)]:
                nr, nc = r + dr, c + dc
                if 0 <= nr < height and 0 <= nc < width and rows[nr][nc] == 0:
                    result[nr][nc] = 8

    return result
