def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a table of colors that is two cells wide and several cells high
    3. The two cells of each row of the table have different colors
    4. Outside of the table lie cells and objects of several colors
    5. The table stays, outside of it some cells have another color in the output
    6. Each row of the table replaces its left color by its right color, row after row from the top

    Procedure:
    1. Find all objects of cells other than the most common color, connected up, down, left or right
    2. The table is the highest object with two cells side by side of different colors in each row
    3. From its top row down, replace the left color by the right color in all cells outside of it
    4. Return the result
    """

    # 1. Find all objects
    colors = [color for row in grid for color in row]
    background = max(colors, key=colors.count)
    left_over = {(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x != background}
    objects = []
    while left_over:
        cells = [left_over.pop()]
        for r, c in cells:
            for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if cell in left_over:
                    left_over.remove(cell)
                    cells.append(cell)
        objects.append(sorted(cells))

    # 2. Find the highest object with two different colors in each row
    table = []
    for cells in objects:
        first = cells[0][1]
        rows = [r for r, c in cells]
        pairs = all(rows.count(r) == 2 and grid[r][first] != grid[r][first + 1] for r in rows)
        if pairs and {c for r, c in cells} == {first, first + 1} and len(cells) > len(table):
            table = cells

    # 3. Replace the left color by the right color, row by row
    result = [row[:] for row in grid]
    for y, x in table[::2]:
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                if (r, c) not in table and result[r][c] == grid[y][x]:
                    result[r][c] = grid[y][x + 1]

    return result
