def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a line of several colors on a background of 0, from inside to the border
    3. There are also cells of one color at some of the borders
    4. From each cell of the line, beginning inside, rays of its color go out in four diagonals
    5. A ray ends before a cell that is not 0
    6. Each cell at the border fills the area of 0 around it with its color

    Procedure:
    1. Find a cell inside, and follow the line from its inner end to the border
    2. Draw the four rays of each cell of the line
    3. Fill the areas of 0 from the cells at the borders
    4. Return the result
    """

    # 1. Follow the line from its inner end to the border
    height = len(grid)
    width = len(grid[0])
    inner = [(r, c) for r in range(1, height - 1) for c in range(1, width - 1) if grid[r][c] != 0]
    for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
        r, c = inner[0] if (dr, dc) in [(1, 0), (0, 1)] else inner[-1]
        cells = []
        while 0 <= r < height and 0 <= c < width and grid[r][c] != 0:
            cells.append((r, c))
            r += dr
            c += dc
        if len(cells) > len(inner):
            line = cells

    # 2. Draw the four rays of each cell of the line
    result = [row[:] for row in grid]
    for line_r, line_c in line:
        for dr, dc in [(1, 1), (1, -1), (-1, 1), (-1, -1)]:
            r, c = line_r + dr, line_c + dc
            while 0 <= r < height and 0 <= c < width and result[r][c] == 0:
                result[r][c] = grid[line_r][line_c]
                r += dr
                c += dc

    # 3. Fill the areas of 0 from the cells at the borders
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 and (r, c) not in line:
                stack = [(r, c)]
                while stack:
                    cr, cc = stack.pop()
                    for nr, nc in [(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)]:
                        if 0 <= nr < height and 0 <= nc < width and result[nr][nc] == 0:
                            result[nr][nc] = grid[r][c]
                            stack.append((nr, nc))

    return result
