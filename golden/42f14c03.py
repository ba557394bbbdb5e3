def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several objects of one color each on a background of the most common color
    2. Some objects are rectangles with notches, others are small pieces
    3. For one object, each notch has exactly the shape of a piece, each notch has its own piece
    4. The other objects have no pieces that fit their notches
    5. The output shows the box of this object, its notches are filled with the colors of the pieces

    Procedure:
    1. Find all objects of one color other than the background, connected up, down, left or right
    2. In the box of each object, find the connected areas of cells that are not in the object
    3. Find the object with such areas that all have the shapes of different other objects
    4. The result is the box of this object with each area filled with the color of its piece
    5. Return the result
    """

    # 1. Find all objects
    def find_areas(cells):
        areas = []
        left_over = set(cells)
        while left_over:
            area = [left_over.pop()]
            for r, c in area:
                for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if cell in left_over:
                        left_over.remove(cell)
                        area.append(cell)
            areas.append(area)
        return areas

    def get_shape(cells):
        top = min(r for r, c in cells)
        left = min(c for r, c in cells)
        return sorted((r - top, c - left) for r, c in cells)

    colors = [color for row in grid for color in row]
    background = max(colors, key=colors.count)
    objects = []
    for color in sorted(set(colors) - {background}):
        cells = [(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == color]
        objects += find_areas(cells)
    pieces = [(get_shape(cells), grid[cells[0][0]][cells[0][1]]) for cells in objects]

    # 2. Find the areas in the box of each object
    for cells in objects:
        rows = range(min(r for r, c in cells), max(r for r, c in cells) + 1)
        columns = range(min(c for r, c in cells), max(c for r, c in cells) + 1)
        areas = find_areas([(r, c) for r in rows for c in columns if (r, c) not in cells])

        # Color each area that has the shape of a piece, use each piece once
        filled = {}
        free = pieces[:]
        for area in areas:
            for shape, color in free:
                if get_shape(area) == shape:
                    filled.update({cell: color for cell in area})
                    free.remove((shape, color))
                    break

        # Keep the object whose areas are all filled
        if areas and len(filled) == sum(len(area) for area in areas):
            box, fill = (rows, columns), filled

    # 3. Take the object whose areas all have the shapes of different other objects
    rows, columns = box

    # 4. Make its box with the areas filled
    result = [[fill.get((r, c), grid[r][c]) for c in columns] for r in rows]

    return result
