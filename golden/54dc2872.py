def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes with a bend and single cells on a background of 0
    3. Each shape has one color and in its bend one cell of another color
    4. Some single cells have the color of the cell in the bend of a shape
    5. In the output such a shape has moved so that its corner lies on the single cell
    6. All other shapes and single cells stay the same

    Procedure:
    1. Find the objects, connected horizontally and vertically, and the single cells among them
    2. Collect the shapes whose rarest color is the color of a single cell, and erase them
    3. Find the corner of such a shape: in the row and the column with most of its main color
    4. Draw each such shape again so that its corner lies on the single cell
    5. Return the result
    """

    # 1. Find the objects and the single cells
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != 0:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)
    singles = [cells[0] for cells in objects if len(cells) == 1]

    # 2. Collect and erase the shapes that move
    result = [row[:] for row in grid]
    moves = []
    for cells in objects:
        colors = [grid[r][c] for r, c in cells]
        other = min(colors, key=colors.count)
        for target in singles:
            if len(cells) > 1 and grid[target[0]][target[1]] == other:
                moves.append((cells, other, target))
                for r, c in cells:
                    result[r][c] = 0

    # 3. Find the corner of each such shape
    corners = []
    for cells, other, target in moves:
        rows = [r for r, c in cells if grid[r][c] != other]
        columns = [c for r, c in cells if grid[r][c] != other]
        corners.append((max(rows, key=rows.count), max(columns, key=columns.count)))

    # 4. Draw each shape with its corner on the single cell
    for (cells, other, (top, left)), (row, column) in zip(moves, corners):
        for r, c in cells:
            result[top + r - row][left + c - column] = grid[r][c]

    return result
