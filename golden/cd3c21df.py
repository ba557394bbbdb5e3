def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several objects on a background of 0
    2. The cells of an object are connected, also diagonally, and may have several colors
    3. All objects but one have an identical copy of the same shape and colors
    4. The output is the object without a copy, cut out with its bounding box

    Procedure:
    1. Find all objects and cut out the bounding box of each
    2. Choose the object that occurs only once
    3. Return the result
    """

    # 1. Find all objects and cut out the bounding boxes
    height = len(grid)
    width = len(grid[0])
    boxes = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] != 0 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            rows = [cr for cr, cc in cells]
            columns = [cc for cr, cc in cells]
            left, right = min(columns), max(columns)
            boxes.append([grid[i][left:right + 1] for i in range(min(rows), max(rows) + 1)])

    # 2. Choose the object that occurs only once
    result = [box for box in boxes if boxes.count(box) == 1][0]

    return result
