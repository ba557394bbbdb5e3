def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 6 on a background of 8
    3. Some rectangles are full, others are frames with cells of 8 inside
    4. In the output the cells inside the frames become 4
    5. Each rectangle is surrounded by a ring of 3, also at its corners

    Procedure:
    1. Find the objects of 6 and the rectangle around each
    2. Set the cells of 8 inside each rectangle to 4
    3. Set the cells of 8 in the ring around each rectangle to 3
    4. Return the result
    """

    # 1. Find the objects of 6 and the rectangle around each
    height = len(grid)
    width = len(grid[0])
    boxes = []
    seen = set()
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width):
                    continue
                if grid[cr][cc] != 6 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                rows = [cell[0] for cell in cells]
                columns = [cell[1] for cell in cells]
                boxes.append((min(rows), min(columns), max(rows), max(columns)))

    # 2. Set the cells of 8 inside each rectangle to 4
    result = [row[:] for row in grid]
    for top, left, bottom, right in boxes:
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                if grid[r][c] == 8:
                    result[r][c] = 4

    # 3. Set the cells of 8 in the ring around each rectangle to 3
    for top, left, bottom, right in boxes:
        for r in range(max(top - 1, 0), min(bottom + 2, height)):
            for c in range(max(left - 1, 0), min(right + 2, width)):
                if result[r][c] == 8:
                    result[r][c] = 3

    return result
