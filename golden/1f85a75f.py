def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains many scattered cells on a background of 0
    2. One object of a single color is much larger than the others
    3. The output has the size of the smallest rectangle around this object
    4. The output shows only this object, on a background of 0

    Procedure:
    1. Find all objects of a single color
    2. Take the object with the most cells
    3. Draw its cells into a result of the size of the rectangle around it
    4. Return the result
    """

    # 1. Find all objects of a single color
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
                if grid[cr][cc] == 0 or grid[cr][cc] != grid[r][c]:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                objects.append(cells)

    # 2. Take the object with the most cells
    largest = max(objects, key=len)

    # 3. Draw its cells into the result
    top = min(r for r, c in largest)
    bottom = max(r for r, c in largest)
    left = min(c for r, c in largest)
    right = max(c for r, c in largest)
    result = [[0] * (right - left + 1) for _ in range(bottom - top + 1)]
    for r, c in largest:
        result[r - top][c - left] = grid[r][c]

    return result
