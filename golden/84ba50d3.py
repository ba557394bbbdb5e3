def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 1 on a background of 8, above a horizontal line of 2
    3. In the output all objects of 1 fall down
    4. A row of an object with one cell goes through the line, a row with more cells does not
    5. An object with one cell in each row falls to the bottom of the grid
    6. It leaves an 8 where it went through the line

    Procedure:
    1. Remove all cells of 1 and find the row of the line of 2
    2. Find the objects of 1, connected also diagonally
    3. If an object has rows with several cells, move it until the lowest such row lies on the line
    4. Otherwise set the line at its column to 8 and move it to the bottom of the grid
    5. Return the result
    """

    # 1. Remove all cells of 1 and find the line
    height = len(grid)
    result = [[8 if color == 1 else color for color in row] for row in grid]
    line = [r for r in range(height) if 2 in grid[r]][0]

    # 2. Find the objects of 1
    ones = {(r, c) for r in range(height) for c in range(len(grid[0])) if grid[r][c] == 1}
    objects = []
    while ones:
        cells = [ones.pop()]
        for r, c in cells:
            for cell in [(y, x) for y in range(r - 1, r + 2) for x in range(c - 1, c + 2)]:
                if cell in ones:
                    ones.remove(cell)
                    cells.append(cell)
        objects.append(cells)

    # 3. Move an object until its lowest row with several cells lies on the line
    for cells in objects:
        rows = [r for r, c in cells]
        wide = [r for r in rows if rows.count(r) > 1]
        if wide:
            move = line - 1 - max(wide)
            for r, c in cells:
                result[r + move][c] = 1

    # 4. Otherwise make an 8 in the line and move it to the bottom
    for cells in objects:
        rows = [r for r, c in cells]
        if len(rows) == len(set(rows)):
            for r, c in cells:
                result[line][c] = 8
                result[r + height - 1 - max(rows)][c] = 1

    return result
