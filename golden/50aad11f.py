def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several shapes of 6 on a background of 0
    2. The shapes lie one above the other or side by side
    3. Each shape has a single cell of another color beside it, or above or below it
    4. The output contains the shapes without space between them, in the same order
    5. Each shape of the output has the color of its single cell

    Procedure:
    1. Find all shapes, their cells are connected also diagonally
    2. The shapes lie one above the other if each shape has a single cell in its rows
    3. Cut out each shape in the color of the single cell in its rows, or in its columns
    4. Put the cut out shapes one below the other, or side by side
    5. Return the result
    """

    # 1. Find all shapes
    height = len(grid)
    width = len(grid[0])
    boxes = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 6 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr in range(cr - 1, cr + 2):
                    for nc in range(cc - 1, cc + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if grid[nr][nc] == 6:
                                seen.add((nr, nc))
                                stack.append((nr, nc))
            rows = [r for r, c in cells]
            columns = [c for r, c in cells]
            boxes.append((min(rows), max(rows), min(columns), max(columns)))

    # 2. Find out whether each shape has a single cell in its rows
    singles = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 6)]
    stacked = all(any(box[0] <= r <= box[1] for r, c in singles) for box in boxes)
    boxes.sort(key=lambda box: box[0] if stacked else box[2])

    # 3. Cut out each shape in the color of its single cell
    shapes = []
    for top, bottom, left, right in boxes:
        for r, c in singles:
            if (stacked and top <= r <= bottom) or (not stacked and left <= c <= right):
                color = grid[r][c]
        rows = [row[left:right + 1] for row in grid[top:bottom + 1]]
        shapes.append([[color if cell == 6 else 0 for cell in row] for row in rows])

    # 4. Put the shapes one below the other, or side by side
    if stacked:
        result = [row for shape in shapes for row in shape]
    else:
        result = [sum(rows, []) for rows in zip(*shapes)]

    return result
