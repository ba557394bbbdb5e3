def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several objects of one color on a background of 0
    2. The output shows one of the objects, cut out along its bounding box
    3. The other objects are symmetric, their left half mirrors their right half
    4. The object in the output is not the same when it is mirrored left to right

    Procedure:
    1. Find all objects, connected also diagonally
    2. Cut out the bounding box of each object
    3. Take the one that changes when each row is reversed
    4. Return the result
    """

    # 1. Find all objects
    height = len(grid)
    width = len(grid[0])
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr in range(cr - 1, cr + 2):
                    for nc in range(cc - 1, cc + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if grid[nr][nc] != 0:
                                seen.add((nr, nc))
                                cells.append((nr, nc))

    # 2. Cut out its bounding box
            rows = [cr for cr, cc in cells]
            left = min(cc for cr, cc in cells)
            right = max(cc for cr, cc in cells)
            box = [row[left:right + 1] for row in grid[min(rows):max(rows) + 1]]

    # 3. Take the one that changes when each row is reversed
            if box != [row[::-1] for row in box]:
                result = box

    return result
