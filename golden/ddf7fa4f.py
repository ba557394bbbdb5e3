def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first row of the input contains a few colored cells
    3. Below there are full rectangles of 5 on a background of 0
    4. Above each rectangle, in one of its columns, lies one colored cell of the first row
    5. In the output each rectangle has the color of that cell

    Procedure:
    1. Find the objects of 5
    2. Find the colored cell of the first row in the columns of each object
    3. Set the cells of the object to that color
    4. Return the result
    """

    # 1. Find the objects of 5
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width):
                    continue
                if grid[cr][cc] != 5 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                objects.append(cells)

    # 2. Find the colored cell of the first row above each object
    colors = [max(grid[0][c] for r, c in cells) for cells in objects]

    # 3. Set the cells of each object to that color
    result = [row[:] for row in grid]
    for cells, color in zip(objects, colors):
        for r, c in cells:
            result[r][c] = color

    return result
