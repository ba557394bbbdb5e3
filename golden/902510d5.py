def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a large object and single cells of several colors on a background of 0
    3. The object is an arrow along a diagonal that points to one corner of the grid
    4. The output contains the unchanged object and a triangle in this corner, no single cells
    5. The single cell nearest to the corner only marks it
    6. The triangle has the most common color of the other single cells
    7. The length of its legs is the number of the other single cells

    Procedure:
    1. Take the largest object (connected also diagonally, one color) and the other cells
    2. Find the corner of its bounding box that is a cell of it, and this corner of the grid
    3. Ignore the cell nearest to the corner, count the other cells and take their main color
    4. Keep only the object and draw the triangle with right angle in the corner
    5. Return the result
    """

    # 1. Take the largest object and the other cells
    height = len(grid)
    width = len(grid[0])
    largest = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            largest = max(largest, cells, key=len)
    others = [cell for cell in seen if cell not in largest]

    # 2. Find the corner of its bounding box and of the grid
    rows = [r for r, c in largest]
    columns = [c for r, c in largest]
    row, column = [(y, x) for r, y in [(min(rows), 0), (max(rows), height - 1)]
                   for c, x in [(min(columns), 0), (max(columns), width - 1)]
                   if (r, c) in largest][0]

    # 3. Ignore the cell nearest to the corner, count the others
    distances = sorted((abs(r - row) + abs(c - column), grid[r][c]) for r, c in others)
    colors = [color for distance, color in distances[1:]]
    main = max(colors, key=colors.count)

    # 4. Keep only the object and draw the triangle
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            if (r, c) in largest:
                result[r][c] = grid[r][c]
            elif abs(r - row) + abs(c - column) < len(colors):
                result[r][c] = main

    return result
