def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of different colors on a background of the most common color
    3. Each color other than the background has one shape, which may consist of several parts
    4. All shapes have the same form, but cells are missing in some of them
    5. In the output all shapes are complete, cells that one shape lacks come from the others

    Procedure:
    1. For each color other than the background, find the smallest box around its cells
    2. Lay all shapes whose box has the largest height and width over each other to get the form
    3. For each color, find a place of the form that covers all its cells
    4. Draw the form there in this color
    5. Return the result
    """

    # 1. Find the box of each color
    colors = [color for row in grid for color in row]
    background = max(colors, key=colors.count)
    shapes = []
    for color in sorted(set(colors) - {background}):
        cells = [(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == color]
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        size = (max(rows) - min(rows), max(columns) - min(columns))
        shapes.append((color, cells, size, min(rows), min(columns)))

    # 2. Lay the largest shapes over each other
    largest = (max(shape[2][0] for shape in shapes), max(shape[2][1] for shape in shapes))
    form = set()
    for color, cells, size, top, left in shapes:
        if size == largest:
            form.update((r - top, c - left) for r, c in cells)

    # 3. Find a place of the form for each color
    places = []
    for color, cells, size, top, left in shapes:
        for r in range(top - largest[0] + size[0], top + 1):
            for c in range(left - largest[1] + size[1], left + 1):
                if all((y - r, x - c) in form for y, x in cells):
                    place = (color, r, c)
        places.append(place)

    # 4. Draw the form in each color
    result = [row[:] for row in grid]
    for color, top, left in places:
        for r, c in form:
            result[top + r][left + c] = color

    return result
