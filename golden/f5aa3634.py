def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several objects of several colors on a background of 0
    2. The cells of an object are connected, also diagonally
    3. The output is one of the objects, cut out as the smallest rectangle around it
    4. This object occurs twice in the input with the same shape and colors
    5. All other objects occur once

    Procedure:
    1. Find the objects: cells that are not 0, connected also diagonally
    2. Cut out the smallest rectangle around each object, with 0 in the other cells
    3. Take the rectangle that occurs twice
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
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
                        if grid[nr][nc] != 0 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Cut out the smallest rectangle around each object
    pieces = []
    for cells in objects:
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        pieces.append([[grid[r][c] if (r, c) in cells else 0
                        for c in range(min(columns), max(columns) + 1)]
                       for r in range(min(rows), max(rows) + 1)])

    # 3. Take the rectangle that occurs twice
    result = [piece for piece in pieces if pieces.count(piece) == 2][0]

    return result
