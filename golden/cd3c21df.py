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

    # 1. Find all objects and cut out their bounding boxes
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0}
    boxes = []
    while cells:
        shape = [cells.pop()]
        for r, c in shape:
            for nr in range(r - 1, r + 2):
                for nc in range(c - 1, c + 2):
                    if (nr, nc) in cells:
                        cells.remove((nr, nc))
                        shape.append((nr, nc))
        rows = [r for r, c in shape]
        columns = [c for r, c in shape]
        left, right = min(columns), max(columns)
        boxes.append([row[left:right + 1] for row in grid[min(rows):max(rows) + 1]])

    # 2. Choose the object that occurs only once
    result = [box for box in boxes if boxes.count(box) == 1][0]

    return result
