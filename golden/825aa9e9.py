def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is 7
    3. The color of the bottom left cell is the floor, it stays in place
    4. The cells of the other color form objects
    5. In the output the objects have fallen down
    6. One row stays free between an object and the floor or the bottom border below it
    7. An object can land directly on another object

    Procedure:
    1. Find the objects: connected cells that are neither 7 nor the floor, not diagonally
    2. An object can move one row down where this takes only cells of 7 or of the object itself
    3. But it cannot move if a cell of it would come directly above the floor or the bottom border
    4. Move the objects down step by step until none can move
    5. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    floor = grid[-1][0]
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                if 0 <= y < height and 0 <= x < width and (y, x) not in seen:
                    if grid[y][x] not in (7, floor):
                        seen.add((y, x))
                        cells.append((y, x))
                        stack += [(y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)]
            if cells:
                objects.append((cells, grid[r][c]))

    # 2. Only 7s or its own cells may be in the way
    result = [row[:] for row in grid]

    def free(new, cells):
        return all(result[r][c] == 7 or (r, c) in cells for r, c in new)

    # 3. Not directly above the floor or the bottom border
    def lands(new):
        return any(r + 1 == height or grid[r + 1][c] == floor for r, c in new)

    # 4. Move step by step until none can move
    for _ in range(height):
        for i, (cells, color) in enumerate(objects):
            new = [(r + 1, c) for r, c in cells]
            if free(new, cells) and not lands(new):
                for r, c in cells:
                    result[r][c] = 7
                for r, c in new:
                    result[r][c] = color
                objects[i] = (new, color)

    return result
