def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles on a background of 8
    3. Each rectangle is filled with 0 and has a small pattern of another color in one corner
    4. In the output each rectangle is filled with copies of its pattern
    5. The copies lie side by side without gaps, from the pattern on, and are cut off at the sides

    Procedure:
    1. Find the rectangles, areas of cells other than 8 connected up, down, left or right
    2. In each rectangle, find the smallest box around all cells that are not 0, this is the pattern
    3. Repeat the pattern with its 0s over the full rectangle in all directions from its place
    4. Return the result
    """

    # 1. Find the rectangles
    left_over = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 8}
    areas = []
    while left_over:
        cells = [left_over.pop()]
        for r, c in cells:
            for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if cell in left_over:
                    left_over.remove(cell)
                    cells.append(cell)
        areas.append(cells)

    # 2. Find the box of the pattern in each rectangle
    result = [row[:] for row in grid]
    patterns = []
    for cells in areas:
        rows = [r for r, c in cells if grid[r][c] != 0]
        columns = [c for r, c in cells if grid[r][c] != 0]
        patterns.append((min(rows), max(rows), min(columns), max(columns)))

    # 3. Repeat the pattern over the rectangle
    for cells, (top, bottom, left, right) in zip(areas, patterns):
        for r, c in cells:
            y = top + (r - top) % (bottom - top + 1)
            x = left + (c - left) % (right - left + 1)
            result[r][c] = grid[y][x]

    return result
