def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of size 4x4 and short lines of 1 at the border
    3. Each line of 1 has the same rows or the same columns as an object
    4. The lines of 1 disappear in the output
    5. The object is repeated up to the border at which the line lies
    6. The copies lie directly side by side, the last one is cut off at the border

    Procedure:
    1. Find the objects: cells not 0 and not 1, connected also diagonally
    2. Remove all cells of 1
    3. For each object and each direction, look for a 1 at the border there in its rows or columns
    4. If there is one, repeat the object in this direction with its size as step up to the border
    5. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] in (0, 1) or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] not in (0, 1) and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Remove all cells of 1
    result = [[0 if color == 1 else color for color in row] for row in grid]

    # 3. For each object and direction, look for a 1 at the border
    repeats = []
    for cells in objects:
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        tall = max(rows) - min(rows) + 1
        wide = max(columns) - min(columns) + 1
        for r, c in cells:
            for dr, dc, row, column in [(-tall, 0, 0, c), (tall, 0, height - 1, c),
                                        (0, -wide, r, 0), (0, wide, r, width - 1)]:
                if grid[row][column] == 1 and (cells, dr, dc) not in repeats:
                    repeats.append((cells, dr, dc))

    # 4. If there is one, repeat the object up to the border
    for cells, dr, dc in repeats:
        for n in range(1, max(height, width)):
            for r, c in cells:
                if 0 <= r + n * dr < height and 0 <= c + n * dc < width:
                    result[r + n * dr][c + n * dc] = grid[r][c]

    return result
