def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 5 on a background of 7
    3. The cells of 5 form objects whose cells touch at sides or corners
    4. In the output some objects are completely changed to 8, the others stay the same
    5. Each changed object contains a diagonal line of at least three 5s

    Procedure:
    1. Find the objects of 5, connected also diagonally
    2. Select the objects that contain three 5s in a row in one of the two diagonal directions
    3. Color the selected objects with 8
    4. Return the result
    """

    # 1. Find the objects of 5
    cells = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 5}
    objects = []
    while cells:
        stack = [cells.pop()]
        shape = set(stack)
        while stack:
            r, c = stack.pop()
            for cell in [(y, x) for y in range(r - 1, r + 2) for x in range(c - 1, c + 2)]:
                if cell in cells:
                    cells.remove(cell)
                    shape.add(cell)
                    stack.append(cell)
        objects.append(shape)

    # 2. Select the objects with three 5s in a row diagonally
    def has_diagonal(shape):
        return any((r + 1, c + d) in shape and (r + 2, c + 2 * d) in shape
                   for r, c in shape for d in (-1, 1))

    selected = [shape for shape in objects if has_diagonal(shape)]

    # 3. Color the selected objects with 8
    result = [row[:] for row in grid]
    for shape in selected:
        for r, c in shape:
            result[r][c] = 8

    return result
