def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangular objects on a background of 0
    3. Each object consists of rings of different colors, one inside the other
    4. In the output the shapes of the rings stay the same, only the colors change
    5. The colors of each object are in reverse order: the outermost ring gets the innermost color

    Procedure:
    1. Find the objects: cells that are not 0, connected up, down, left and right
    2. List the colors of each object from the outside to the inside
    3. Replace each color of the list by the color at the same place of the reversed list
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = {(r, c)}
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in cells:
                        if grid[nr][nc] != 0:
                            cells.add((nr, nc))
                            stack.append((nr, nc))
            seen |= cells
            objects.append(sorted(cells))

    # 2. List the colors of each object from the outside to the inside
    lists = [list(dict.fromkeys(grid[r][c] for r, c in cells)) for cells in objects]

    # 3. Replace each color by the one at the same place of the reversed list
    result = [row[:] for row in grid]
    for cells, colors in zip(objects, lists):
        for r, c in cells:
            result[r][c] = colors[-1 - colors.index(grid[r][c])]

    return result
