def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 1 with some cells of 8 on a background of 0
    3. In the output some rectangles are removed completely, the others stay the same
    4. The rectangles that stay have at most one 8, the removed ones have two or more

    Procedure:
    1. Find the objects: connected cells that are not 0, not diagonally
    2. Fill each object that contains two or more 8s with 0
    3. Return the result
    """

    # 1. Find the objects
    cells = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 0}
    objects = []
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
        objects.append(shape)

    # 2. Fill objects with two or more 8s with 0
    result = [row[:] for row in grid]
    for shape in objects:
        if sum(grid[r][c] == 8 for r, c in shape) >= 2:
            for r, c in shape:
                result[r][c] = 0

    return result
