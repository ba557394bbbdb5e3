def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 4, connected also diagonally, on a background of 0
    3. Each object fits in a square with a height and a width of 3
    4. The cells of 0 in the square of an object become 7, all other cells stay the same

    Procedure:
    1. Find all objects of 4, connected also diagonally
    2. In the smallest rectangle around each object, set the cells of 0 to 7
    3. Return the result
    """

    # 1. Find all objects of 4
    height = len(grid)
    width = len(grid[0])
    seen = set()
    objects = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 4 or (r, c) in seen:
                continue
            seen.add((r, c))
            stack = [(r, c)]
            cells = []
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr in range(max(0, cr - 1), min(height, cr + 2)):
                    for nc in range(max(0, cc - 1), min(width, cc + 2)):
                        if grid[nr][nc] == 4 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Set the cells of 0 in the rectangle around each object to 7
    result = [row[:] for row in grid]
    for cells in objects:
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        for r in range(min(rows), max(rows) + 1):
            for c in range(min(columns), max(columns) + 1):
                if grid[r][c] == 0:
                    result[r][c] = 7

    return result
