def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle of 5 with some single cells of other colors in it
    3. Outside of it there are as many objects, all of one color
    4. The single cells show where the objects are and which color they get
    5. In reading order the first single cell belongs to the first object, and so on
    6. The rectangle stays the same

    Procedure:
    1. Find the smallest rectangle around all cells of 5
    2. List the colors in it that are not 5 in reading order
    3. Find the objects outside: cells that are not 0, connected also diagonally
    4. Sort the objects by their top row, then by their leftmost column
    5. Color the objects in this order with the listed colors
    6. Return the result
    """

    # 1. Find the smallest rectangle around all cells of 5
    height = len(grid)
    width = len(grid[0])
    fives = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 5]
    left = min(c for r, c in fives)
    right = max(c for r, c in fives)
    inside = [(r, c) for r in range(fives[0][0], fives[-1][0] + 1) for c in range(left, right + 1)]

    # 2. List the colors in it that are not 5
    colors = [grid[r][c] for r, c in inside if grid[r][c] != 5]

    # 3. Find the objects outside
    objects = []
    seen = set(inside)
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] != 0 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append((r, min(c for r, c in cells), cells))

    # 4. Sort the objects by their top row, then by their leftmost column
    objects.sort()

    # 5. Color the objects in this order
    result = [row[:] for row in grid]
    for (top, left, cells), color in zip(objects, colors):
        for r, c in cells:
            result[r][c] = color

    return result
