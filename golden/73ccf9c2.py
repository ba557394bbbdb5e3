def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains objects of one color on a background of 0
    2. The output is one of the objects, cut out with its bounding box
    3. The other objects are symmetric, their left half mirrors their right half
    4. The output object is not symmetric

    Procedure:
    1. Find all objects, connected also diagonally
    2. Cut out the bounding box of each object
    3. Take the one that changes when each row is reversed
    4. Return the result
    """

    # 1. Find all objects
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0}
    while cells:
        shape = [cells.pop()]
        for r, c in shape:
            for nr in range(r - 1, r + 2):
                for nc in range(c - 1, c + 2):
                    if (nr, nc) in cells:
                        cells.remove((nr, nc))
                        shape.append((nr, nc))

    # 2. Cut out its bounding box
        rows = [r for r, c in shape]
        columns = [c for r, c in shape]
        left, right = min(columns), max(columns)
        box = [row[left:right + 1] for row in grid[min(rows):max(rows) + 1]]

    # 3. Take the one that changes when reversed
        if box != [row[::-1] for row in box]:
            result = box

    return result
