def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 2 and pairs of 1 at opposite borders
    3. In the output a straight line of 1 connects the two cells of each pair
    4. Rectangles that are crossed by a line become 1 completely
    5. A rectangle directly beside a line becomes 1, too
    6. The other rectangles stay the same

    Procedure:
    1. Find the rows with 1 at both ends and the columns with 1 at both ends
    2. Find the rectangles: connected cells of 2
    3. Color the rectangles that have a cell on one of these rows or columns or directly beside
    4. Draw the rows and columns as lines of 1
    5. Return the result
    """

    # 1. Find the rows and the columns with 1 at both ends
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if grid[r][0] == grid[r][-1] == 1]
    columns = [c for c in range(width) if grid[0][c] == grid[-1][c] == 1]

    # 2. Find the rectangles
    rectangles = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 2 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == 2:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            rectangles.append(cells)

    # 3. Color the rectangles on or directly beside these rows or columns
    result = [row[:] for row in grid]
    for cells in rectangles:
        if (any(abs(r - row) <= 1 for r, c in cells for row in rows)
                or any(abs(c - column) <= 1 for r, c in cells for column in columns)):
            for r, c in cells:
                result[r][c] = 1

    # 4. Draw the rows and columns as lines of 1
    for r in rows:
        result[r] = [1] * width
    for c in columns:
        for r in range(height):
            result[r][c] = 1

    return result
