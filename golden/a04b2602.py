def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 3 on a background of 0
    3. Cells of 2 are scattered over the grid, inside and outside the rectangles
    4. In the output each 2 in a rectangle is surrounded by 1s, also diagonally
    5. The 1s may lie outside the rectangle and replace a 2 there, but not a 2 in a rectangle
    6. The 2s outside the rectangles, even next to them, get no 1s around them

    Procedure:
    1. Find the objects of 3, connected also diagonally
    2. Collect the cells of 2 in the bounding box of each object
    3. Set the eight neighbors of each such 2 to 1 unless they are such 2s too
    4. Return the result
    """

    # 1. Find the objects of 3, connected also diagonally
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 3 and (r, c) not in seen:
                cells = [(r, c)]
                seen.add((r, c))
                for cr, cc in cells:
                    for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                        for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                            if grid[nr][nc] == 3 and (nr, nc) not in seen:
                                seen.add((nr, nc))
                                cells.append((nr, nc))
                objects.append(cells)

    # 2. Collect the cells of 2 in the bounding box of each object
    found = []
    for cells in objects:
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        for r in range(min(rows), max(rows) + 1):
            for c in range(min(columns), max(columns) + 1):
                if grid[r][c] == 2:
                    found.append((r, c))

    # 3. Set the eight neighbors of each such 2 to 1 unless they are such 2s too
    result = [row[:] for row in grid]
    for r, c in found:
        for nr in range(max(r - 1, 0), min(r + 2, height)):
            for nc in range(max(c - 1, 0), min(c + 2, width)):
                if (nr, nc) not in found:
                    result[nr][nc] = 1

    return result
