def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of several colors on a background of the most common color
    3. There are also a few loose cells that touch no other color
    4. In the output each group of loose cells is completed to a copy of one of the objects
    5. The loose cells are cells of the same color in the copy

    Procedure:
    1. Find all objects, connected also diagonally; those with one color give the loose cells
    2. Move each object of several colors so that a cell of it meets a loose cell of the same color
    3. Count the loose cells that meet a cell of their color, and begin with the largest number
    4. Draw the moved object if none of its loose cells is used by one drawn before
    5. Return the result
    """

    # 1. Find all objects
    height = len(grid)
    width = len(grid[0])
    flat = [color for row in grid for color in row]
    background = max(set(flat), key=flat.count)
    seen = set()
    objects = []
    loose = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] == background or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr in range(cr - 1, cr + 2):
                    for nc in range(cc - 1, cc + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if grid[nr][nc] != background:
                                seen.add((nr, nc))
                                cells.append((nr, nc))
            if len({grid[cr][cc] for cr, cc in cells}) > 1:
                objects.append(cells)
            else:
                loose.update({(cr, cc): grid[cr][cc] for cr, cc in cells})

    # 2. Move each object so that a cell of it meets a loose cell of the same color
    copies = []
    for cells in objects:
        for r, c in cells:
            for lr, lc in loose:
                if loose[lr, lc] == grid[r][c]:
                    copy = {(cr + lr - r, cc + lc - c): grid[cr][cc] for cr, cc in cells}

    # 3. Count the loose cells that meet their color, largest number first
                    met = [cell for cell in copy if copy[cell] == loose.get(cell)]
                    copies.append((met, copy))
    copies.sort(key=lambda item: -len(item[0]))

    # 4. Draw the moved object if its loose cells are not used
    result = [row[:] for row in grid]
    used = set()
    for met, copy in copies:
        if not used & set(met):
            used.update(met)
            for (r, c), color in copy.items():
                if 0 <= r < height and 0 <= c < width:
                    result[r][c] = color

    return result
