def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 5 on a background of 0
    3. Each object has two, three or four cells
    4. Objects of four cells become 1, of three cells become 2 and of two cells become 3

    Procedure:
    1. Find all objects of 5
    2. Recolor each object by its number of cells
    3. Return the result
    """

    # 1. Find all objects of 5
    height = len(grid)
    width = len(grid[0])
    seen = set()
    objects = []
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width) or (cr, cc) in seen:
                    continue
                if grid[cr][cc] != 5:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                objects.append(cells)

    # 2. Recolor each object by its number of cells
    result = [row[:] for row in grid]
    for cells in objects:
        for r, c in cells:
            result[r][c] = {4: 1, 3: 2, 2: 3}.get(len(cells), 5)

    return result
