def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a line of 1 with notches that are open below, and objects of 5
    3. Some objects of 5 become 2, the rest stays the same
    4. These objects fit into a notch: they fill it completely, the rest hangs out below
    5. Some fit as they are, others fit with rows and columns exchanged or turned by 180 degrees

    Procedure:
    1. Find the notches: connected cells of 0 with a 1 above in their column, not below all 1s
    2. Find the objects of 5, connected without diagonals
    3. For each object also take it with rows and columns exchanged, and both turned by 180 degrees
    4. Color an object in 2 if one of these can be moved to cover a notch without covering a 1
    5. Return the result
    """

    # 1. Find the notches
    height = len(grid)
    width = len(grid[0])
    last = max(r for r in range(height) if 1 in grid[r])
    free = [(r, c) for r in range(last + 1) for c in range(width)
            if grid[r][c] == 0 and any(grid[i][c] == 1 for i in range(r))]

    def parts(cells):
        found = []
        while cells:
            part = [cells[0]]
            for r, c in part:
                near = [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
                part.extend(cell for cell in near if cell in cells and cell not in part)
            found.append(part)
            cells = [cell for cell in cells if cell not in part]
        return found

    notches = parts(free)

    # 2. Find the objects of 5
    objects = parts([(r, c) for r in range(height) for c in range(width) if grid[r][c] == 5])

    # 3. Also exchange rows and columns and turn by 180 degrees
    def images(cells):
        both = [cells, [(c, r) for r, c in cells]]
        return both + [[(-r, -c) for r, c in image] for image in both]

    # 4. Color an object in 2 if it covers a notch without covering a 1
    def fits(image, notch):
        row, column = notch[0]
        for r, c in image:
            moved = [(ir - r + row, ic - c + column) for ir, ic in image]
            if all(cell in moved for cell in notch):
                if all(0 <= r < height and 0 <= c < width and grid[r][c] != 1 for r, c in moved):
                    return True
        return False

    result = [row[:] for row in grid]
    for cells in objects:
        if any(fits(image, notch) for image in images(cells) for notch in notches):
            for r, c in cells:
                result[r][c] = 2

    return result
