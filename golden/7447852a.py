def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a zigzag line of 2s from left to right on a background of 0
    3. The line divides the cells of 0 into triangles, alternately below and above the line
    4. The first triangle from the left becomes 4, and after it every third triangle

    Procedure:
    1. Find all objects of 0, not diagonally, from left to right, the topmost first in a column
    2. Set the cells of the first object and of every third object after it to 4
    3. Return the result
    """

    # 1. Find all objects of 0 from left to right
    cells = {(c, r) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 0}
    objects = []
    while cells:
        shape = [min(cells)]
        cells.remove(shape[0])
        for c, r in shape:
            for cell in [(c - 1, r), (c + 1, r), (c, r - 1), (c, r + 1)]:
                if cell in cells:
                    cells.remove(cell)
                    shape.append(cell)
        objects.append(shape)

    # 2. Set the cells of every third object to 4
    result = [row[:] for row in grid]
    for shape in objects[::3]:
        for c, r in shape:
            result[r][c] = 4

    return result
