def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 1 on a background of 0, connected by thin lines of 1
    3. Connected rectangles form an object
    4. Some objects contain one cell of another color inside a rectangle
    5. In the output the inside of all rectangles of such an object has this color
    6. The borders of the rectangles and the lines stay 1

    Procedure:
    1. Find the objects: cells that are not 0, connected up, down, left and right
    2. Find the color of each object that is not 1; without one the object stays the same
    3. Give this color to the cells of the object whose eight neighbors are all in it
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
                for nr, nc in ((cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in cells:
                        if grid[nr][nc] != 0:
                            cells.add((nr, nc))
                            stack.append((nr, nc))
            seen |= cells
            objects.append(cells)

    # 2. Find the color of each object
    colors = [max(grid[r][c] for r, c in cells) for cells in objects]

    # 3. Give it to the cells whose eight neighbors are all in the object
    result = [row[:] for row in grid]
    for cells, color in zip(objects, colors):
        for r, c in cells:
            if all((nr, nc) in cells for nr in range(r - 1, r + 2) for nc in range(c - 1, c + 2)):
                result[r][c] = color

    return result
