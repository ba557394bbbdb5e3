def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains pairs of squares of 3 on a background of 0
    3. The two squares of a pair have the same size and touch at a corner
    4. A pair fills two opposite corners of a square that is twice as large
    5. Outside the other two corners, squares of 8 of the same size are drawn, within the grid

    Procedure:
    1. Find the objects of 3 connected also diagonally
    2. For each object find its box, the size of its squares and the direction of its diagonal
    3. Draw squares of 8 outside the two other corners of the box, within the grid
    4. Return the result
    """

    # 1. Find the objects of 3 connected also diagonally
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
                if grid[cr][cc] != 3:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + dr, cc + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)])
            if cells:
                objects.append(cells)

    # 2. Find the box, the size of the squares and the direction of the diagonal
    boxes = []
    for cells in objects:
        top = min(r for r, c in cells)
        left = min(c for r, c in cells)
        size = (max(r for r, c in cells) - top + 1) // 2
        boxes.append((top, left, size, grid[top][left] == 3))

    # 3. Draw squares of 8 outside the two other corners
    result = [row[:] for row in grid]
    for top, left, size, falling in boxes:
        before, after = left - size, left + 2 * size
        starts = [(top - size, before), (top + 2 * size, after)]
        if falling:
            starts = [(top - size, after), (top + 2 * size, before)]
        for start_r, start_c in starts:
            for r in range(start_r, start_r + size):
                for c in range(start_c, start_c + size):
                    if 0 <= r < height and 0 <= c < width:
                        result[r][c] = 8

    return result
