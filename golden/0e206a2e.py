def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains figures (objects connected also diagonally) on a background of 0
    3. A figure has many cells of one color and one cell of each of three other colors
    4. For each figure there are three lone cells of these three colors elsewhere in the grid
    5. The lone cells are placed like those of the figure, but moved, rotated or mirrored
    6. The output shows the figures at the places of the lone cells, the old figures are removed

    Procedure:
    1. Find the objects of cells that are not 0, connected also diagonally
    2. The figures contain the most common color, the cells of the other objects are lone cells
    3. Rotate, mirror and move each figure so that its three single cells fall on lone cells
    4. Return the result
    """

    # 1. Find the objects connected also diagonally
    height = len(grid)
    width = len(grid[0])
    seen = set()
    objects = []
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width) or (cr, cc) in seen:
                    continue
                if grid[cr][cc] == 0:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc, grid[cr][cc]))
                stack.extend([(cr + dr, cc + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)])
            if cells:
                objects.append(cells)

    # 2. Split them into figures and lone cells
    colors = [color for cells in objects for r, c, color in cells]
    common = max(sorted(set(colors)), key=colors.count)
    figures = []
    lone = []
    for cells in objects:
        if any(color == common for r, c, color in cells):
            figures.append(cells)
        else:
            lone.extend(cells)

    # 3. Rotate, mirror and move each figure to its lone cells
    result = [[0] * width for _ in range(height)]
    for figure in figures:
        turned = figure
        for turn in range(8):
            turned = [(c, -r, color) for r, c, color in turned]
            if turn == 4:
                turned = [(r, -c, color) for r, c, color in turned]
            single = [cell for cell in turned if cell[2] != common]
            for r, c, color in lone:
                dr, dc = r - single[0][0], c - single[0][1]
                if all((sr + dr, sc + dc, color) in lone for sr, sc, color in single):
                    for tr, tc, color in turned:
                        if 0 <= tr + dr < height and 0 <= tc + dc < width:
                            result[tr + dr][tc + dc] = color

    return result
