def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several objects of different colors on a background of 0
    2. The cells of an object are connected, also diagonally
    3. Only one object is symmetric, its left half is the mirror image of its right half
    4. The output is this object, cut out with its bounding box

    Procedure:
    1. Cut out the bounding box of each object
    2. Choose the box where each row is the same read from left and from right
    3. Return the result
    """

    # 1. Cut out the bounding box of each object
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
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            rows = [cr for cr, cc in cells]
            columns = [cc for cr, cc in cells]
            left, right = min(columns), max(columns)
            boxes.append([grid[i][left:right + 1] for i in range(min(rows), max(rows) + 1)])

    # 2. Choose the box where each row is the same from left and from right
    result = [box for box in boxes if all(row == row[::-1] for row in box)][0]

    return result
