def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several objects of one color on a background of 7
    3. In the output some objects have fallen straight down to the bottom border
    4. The objects that fall have at least 4 cells, the objects with fewer cells stay in place

    Procedure:
    1. Find the objects, connected cells that are not 7, not diagonally
    2. Keep only the objects with fewer than 4 cells in a result filled with 7
    3. Draw each other object so far below that its lowest cell is in the last row
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c): grid[r][c] for r in range(height) for c in range(width) if grid[r][c] != 7}
    objects = []
    for start, color in list(cells.items()):
        stack = [start]
        shape = []
        while stack:
            r, c = stack.pop()
            if cells.pop((r, c), 0):
                shape.append((r, c))
                stack += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        if shape:
            objects.append((shape, color))

    # 2. Keep only the objects with fewer than 4 cells
    result = [[7] * width for _ in range(height)]
    for shape, color in objects:
        if len(shape) < 4:
            for r, c in shape:
                result[r][c] = color

    # 3. Draw the other objects at the bottom
    for shape, color in objects:
        if len(shape) >= 4:
            shift = height - 1 - max(r for r, c in shape)
            for r, c in shape:
                result[r + shift][c] = color

    return result
