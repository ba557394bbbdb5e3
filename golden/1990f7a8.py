def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains four 3x3 shapes of 2 on a background of 0
    2. Two shapes are in the upper part and two in the lower part of the grid
    3. The output is always 7x7 and contains the four shapes close together
    4. A row and a column of 0 separate them
    5. The shapes keep their arrangement: upper left, upper right, lower left, lower right

    Procedure:
    1. Find the shapes: connected cells of 2, also diagonally; take the top and left of each
    2. Sort them by top: the first two are the upper shapes; sort each pair by left
    3. Copy their 3x3 areas into the four corners of a 7x7 result of 0
    4. Return the result
    """

    # 1. Find the shapes
    cells = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 2}
    corners = []
    while cells:
        stack = [cells.pop()]
        shape = []
        while stack:
            r, c = stack.pop()
            shape.append((r, c))
            for cell in [(y, x) for y in range(r - 1, r + 2) for x in range(c - 1, c + 2)]:
                if cell in cells:
                    cells.remove(cell)
                    stack.append(cell)
        corners.append((min(r for r, c in shape), min(c for r, c in shape)))

    # 2. Sort by top, then each pair by left
    corners.sort()
    upper = sorted(corners[:2], key=lambda corner: corner[1])
    lower = sorted(corners[2:], key=lambda corner: corner[1])

    # 3. Copy the 3x3 areas into the corners of the result
    result = [[0] * 7 for _ in range(7)]
    for (top, left), (y, x) in zip(upper + lower, [(0, 0), (0, 4), (4, 0), (4, 4)]):
        for r in range(3):
            result[y + r][x:x + 3] = grid[top + r][left:left + 3]

    return result
