def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of 4 and a small sign of 6 on a background of 0
    3. The sign has a bar of three cells with a long tail of two cells on one side of its middle
    4. The output has no sign, but a mirrored copy of the shape directly beside the shape
    5. A tail to the left puts the copy below, a tail to the right puts it above
    6. A tail down puts the copy at the right, a tail up puts it at the left

    Procedure:
    1. Find the middle of the sign, the 6 with most neighbors of 6, and the 6 farthest from it
    2. The direction from the middle to it is the tail; turn it counterclockwise by a quarter turn
    3. Remove all 6s and mirror the shape of 4 over the side of its box in the turned direction
    4. Return the result
    """

    # 1. Find the middle of the sign and the 6 farthest from it
    height = len(grid)
    width = len(grid[0])
    sign = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 6]
    shape = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 4]
    neighbors = [sum(abs(r - y) + abs(c - x) == 1 for y, x in sign) for r, c in sign]
    row, column = sign[neighbors.index(max(neighbors))]
    distance, r, c = max((abs(r - row) + abs(c - column), r, c) for r, c in sign)

    # 2. Turn the direction of the tail counterclockwise
    dr, dc = (column - c) // distance, (r - row) // distance

    # 3. Remove all 6s and mirror the shape
    result = [[0 if color == 6 else color for color in row] for row in grid]
    rows = [r for r, c in shape]
    columns = [c for r, c in shape]
    for r, c in shape:
        if dr:
            r = (2 * max(rows) + 1 if dr > 0 else 2 * min(rows) - 1) - r
        else:
            c = (2 * max(columns) + 1 if dc > 0 else 2 * min(columns) - 1) - c
        if 0 <= r < height and 0 <= c < width:
            result[r][c] = 4

    return result
