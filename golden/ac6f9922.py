def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input has a border of one color around an area of another color
    2. In the area there are rectangles of the border color, arranged in rows and columns
    3. Most of the rectangles have some cells of one other color inside
    4. The output has one cell for each rectangle
    5. It is the color inside, or the border color if the rectangle has no other color

    Procedure:
    1. Take the upper left color as border color, the next color in reading order as area color
    2. Find the objects without the area color, not connected diagonally, except the border
    3. Sort the objects by top row, then left column; those with the same top row form a row
    4. For each object write its color that is not the border color, or else the border color
    5. Return the result
    """

    # 1. Take the border color and the area color
    height, width = len(grid), len(grid[0])
    border = grid[0][0]
    area = [color for row in grid for color in row if color != border][0]

    # 2. Find the objects without the area color, except the border
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == area or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != area:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            if (0, 0) not in cells:
                objects.append(cells)

    # 3. Sort the objects into rows
    rows = {}
    for cells in sorted(objects):
        rows.setdefault(cells[0][0], []).append(cells)

    # 4. Write the color inside each object, or else the border color
    result = []
    for top in sorted(rows):
        line = []
        for cells in rows[top]:
            colors = [grid[r][c] for r, c in cells if grid[r][c] != border]
            line.append(colors[0] if colors else border)
        result.append(line)

    return result
