def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains rectangles of different sizes on a background
    2. The rectangles have some marks of another color
    3. The output has the size of the largest rectangle
    4. The other rectangles lie on the largest one in the output
    5. They lie where their cells have the same colors as the marks that they cover

    Procedure:
    1. Find the rectangles: connected cells that do not have the background color (top left cell)
    2. Sort them by size and take the largest; its main color is the color of its top left cell
    3. For each other one find the places where it covers only the main color or equal cells
    4. Draw it at the place with most equal cells, larger rectangles first
    5. Return the result
    """

    # 1. Find the rectangles
    height = len(grid)
    width = len(grid[0])
    pieces = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == grid[0][0] or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != grid[0][0]:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            bottom, right = max(cells)
            pieces.append([row[c:right + 1] for row in grid[r:bottom + 1]])

    # 2. Sort them by size and take the largest
    pieces.sort(key=lambda piece: len(piece) * len(piece[0]), reverse=True)
    base = pieces[0]
    main = base[0][0]

    # 3. Find the places where a piece covers only the main color or equal cells
    def places(piece):
        found = []
        for top in range(len(base) - len(piece) + 1):
            for left in range(len(base[0]) - len(piece[0]) + 1):
                pairs = [(base[top + i][left + j], piece[i][j])
                         for i in range(len(piece)) for j in range(len(piece[0]))]
                if all(a in (main, b) for a, b in pairs):
                    found.append((sum(a == b for a, b in pairs), top, left))
        return found

    # 4. Draw it at the place with most equal cells
    result = [row[:] for row in base]
    for piece in pieces[1:]:
        equal, top, left = max(places(piece))
        for i in range(len(piece)):
            result[top + i][left:left + len(piece[0])] = piece[i]

    return result
