def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 2, in the first column, and scattered cells of other colors
    3. In the output a line of 2s goes from this cell to the right
    4. A line ends at the border or in front of a cell of another color
    5. Where it ends in front of a cell, two new lines begin, at right angles to it
    6. Lines of 2 may cross each other

    Procedure:
    1. Find the cell of 2 and begin a line there to the right
    2. Draw each line in 2 over cells of 0 and 2
    3. If it stops in front of a cell of another color, begin lines in both directions across it
    4. Return the result
    """

    # 1. Find the cell of 2 and begin a line to the right
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    lines = [(r, c, 0, 1) for r in range(height) for c in range(width) if grid[r][c] == 2]
    seen = set()

    # 2. Draw each line in 2
    while lines:
        line = lines.pop()
        if line in seen:
            continue
        seen.add(line)
        r, c, dr, dc = line
        nr, nc = r + dr, c + dc
        while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] in (0, 2):
            result[nr][nc] = 2
            r, c = nr, nc
            nr, nc = r + dr, c + dc

    # 3. If it stops in front of a cell, begin lines in both directions across it
        if 0 <= nr < height and 0 <= nc < width:
            lines.append((r, c, dc, dr))
            lines.append((r, c, -dc, -dr))

    return result
