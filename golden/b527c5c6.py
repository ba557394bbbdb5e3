def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 3 on a background of 0
    3. Each rectangle has one cell of 2 on one of its sides
    4. A line of 2 leads from this cell away from the rectangle up to the border of the grid
    5. On both sides of this line are lines of 3
    6. Their number is one less than the size of the rectangle in the direction of the line

    Procedure:
    1. For each cell of 2, go in all four directions to the ends of its rectangle
    2. Find the direction in which the rectangle ends at once and its size in this direction
    3. Draw the lines of 3 and the line of 2 in this direction
    4. Return the result
    """

    # 1. Go in all four directions to the ends of the rectangle
    height = len(grid)
    width = len(grid[0])
    starts = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2:
                steps = {}
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = r + dr, c + dc
                    while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 3:
                        nr, nc = nr + dr, nc + dc
                    steps[(dr, dc)] = abs(nr - r) + abs(nc - c) - 1
                starts.append((r, c, steps))

    # 2. Find the direction of the line and the size of the rectangle
    lines = []
    for r, c, steps in starts:
        for dr, dc in steps:
            if steps[(dr, dc)] == 0:
                lines.append((r, c, dr, dc, steps[(-dr, -dc)]))

    # 3. Draw the lines
    result = [row[:] for row in grid]
    for r, c, dr, dc, count in lines:
        for side in range(-count, count + 1):
            nr, nc = r + side * abs(dc), c + side * abs(dr)
            while 0 <= nr < height and 0 <= nc < width:
                result[nr][nc] = 2 if side == 0 else 3
                nr, nc = nr + dr, nc + dc

    return result
