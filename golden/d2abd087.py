def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 5 on a background of 0
    3. In the output the objects have the same shapes, but they are 1 or 2
    4. An object with exactly six cells becomes 2
    5. All other objects become 1

    Procedure:
    1. Find all objects of 5
    2. Set the cells of an object to 2 if it has six cells, else to 1
    3. Return the result
    """

    # 1. Find all objects of 5
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

    # 2. Set the cells to 2 if the object has six cells, else to 1
    result = [row[:] for row in grid]
    for cells in objects:
        for r, c in cells:
            result[r][c] = 2 if len(cells) == 6 else 1

    return result
