def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of 2 and several shapes of 1 on a background of 0
    3. In the output some shapes of 1 have become 2
    4. These have the same form as the shape of 2, but may be stretched, rotated or mirrored
    5. Stretched means that straight parts of the form are longer

    Procedure:
    1. Find the shapes: connected cells that are not 0, not diagonally
    2. Cut out the rectangle of each shape, cells of the shape are filled
    3. Drop each row that is filled exactly where the rows before and after it are both filled
    4. Do the same with the columns
    5. Make all rotations and mirror images of the remaining form of the shape of 2
    6. Color each shape whose remaining form is among them with 2
    7. Return the result
    """

    # 1. Find the shapes
    cells = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 0}
    shapes = []
    while cells:
        stack = [cells.pop()]
        shape = []
        while stack:
            r, c = stack.pop()
            shape.append((r, c))
            for cell in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if cell in cells:
                    cells.remove(cell)
                    stack.append(cell)
        shapes.append(shape)

    # 2. Cut out the rectangle of each shape
    forms = []
    for shape in shapes:
        rows = range(min(r for r, c in shape), max(r for r, c in shape) + 1)
        columns = range(min(c for r, c in shape), max(c for r, c in shape) + 1)
        forms.append([[(r, c) in shape for c in columns] for r in rows])

    # 3. Drop rows that are filled where both neighbor rows are filled
    def drop(form):
        i = 1
        while i < len(form) - 1:
            if list(form[i]) == [a and b for a, b in zip(form[i - 1], form[i + 1])]:
                form = form[:i] + form[i + 1:]
            else:
                i += 1
        return form

    forms = [drop(form) for form in forms]

    # 4. Do the same with the columns
    forms = [list(zip(*drop(list(zip(*form))))) for form in forms]

    # 5. Make all rotations and mirror images of the shape of 2
    images = []
    for shape, form in zip(shapes, forms):
        if grid[shape[0][0]][shape[0][1]] == 2:
            for _ in range(4):
                form = list(zip(*form[::-1]))
                images += [form, form[::-1]]

    # 6. Color the matching shapes with 2
    result = [row[:] for row in grid]
    for shape, form in zip(shapes, forms):
        if form in images:
            for r, c in shape:
                result[r][c] = 2

    return result
