def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects on a background of 0
    3. Each object consists of two colors
    4. The two colors of each object are exchanged

    Procedure:
    1. Find the objects, of any colors that are not 0
    2. Exchange the two colors of each object
    3. Return the result
    """

    # 1. Find the objects
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
                if grid[cr][cc] == 0 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                objects.append(cells)

    # 2. Exchange the two colors of each object
    result = [row[:] for row in grid]
    for cells in objects:
        total = sum({grid[r][c] for r, c in cells})
        for r, c in cells:
            result[r][c] = total - grid[r][c]

    return result
