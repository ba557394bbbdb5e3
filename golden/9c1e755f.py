def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of several colors on a background of 0
    3. Each object has a line of 5s, and a pattern of rows or columns beginning at one end of it
    4. The pattern goes away from the line at a right angle
    5. The pattern is repeated along the line up to its other end
    6. So each object becomes a full rectangle

    Procedure:
    1. Find the bounds of each object
    2. If its line of 5s is a column, repeat its complete rows over the other rows
    3. Otherwise repeat its complete columns over the other columns
    4. Return the result
    """

    # 1. Find the bounds of each object
    height = len(grid)
    width = len(grid[0])
    bounds = []
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
                line = [c for r, c in cells if grid[r][c] == 5]
                rows = range(min(r for r, c in cells), max(r for r, c in cells) + 1)
                columns = range(min(c for r, c in cells), max(c for r, c in cells) + 1)
                bounds.append((len(line) > 1 and len(set(line)) == 1, rows, columns))

    # 2. Repeat the complete rows if the line is a column
    result = [row[:] for row in grid]
    for vertical, rows, columns in bounds:
        if vertical:
            complete = [r for r in rows if all(grid[r][c] != 0 for c in columns)]
            for r in rows:
                for c in columns:
                    result[r][c] = grid[complete[(r - complete[0]) % len(complete)]][c]

    # 3. Otherwise repeat the complete columns
    for vertical, rows, columns in bounds:
        if not vertical:
            complete = [c for c in columns if all(grid[r][c] != 0 for r in rows)]
            for r in rows:
                for c in columns:
                    result[r][c] = grid[r][complete[(c - complete[0]) % len(complete)]]

    return result
