def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a dotted line of 3, every second cell of the line is 3
    3. The line is horizontal or vertical
    4. A square ring of 2 surrounds one cell of 3
    5. In the output the ring surrounds the next cell of 3
    6. The ring moves right if the line is horizontal and down if the line is vertical

    Procedure:
    1. Find the cells of 3 and the cells of 2
    2. Find the direction of the line
    3. Remove the ring from a copy of the grid
    4. Draw the ring two cells further in the direction of the line
    5. Return the result
    """

    # 1. Find the cells of 3 and the cells of 2
    height = len(grid)
    width = len(grid[0])
    dots = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 3]
    ring = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]

    # 2. Find the direction of the line
    if dots[0][0] == dots[1][0]:
        dr, dc = 0, 2
    else:
        dr, dc = 2, 0

    # 3. Remove the ring from a copy of the grid
    result = [row[:] for row in grid]
    for r, c in ring:
        result[r][c] = 0

    # 4. Draw the ring two cells further
    for r, c in ring:
        nr, nc = r + dr, c + dc
        if 0 <= nr < height and 0 <= nc < width:
            result[nr][nc] = 2

    return result
