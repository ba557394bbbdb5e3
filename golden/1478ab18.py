def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains four cells of 5 on a background of 7
    3. Three of them are corners of a square, the fourth lies inside, next to the missing corner
    4. The output shows the outline of a triangle of 8s, and the cells of 5 stay
    5. The corners of the triangle are the missing corner and the two corners next to it

    Procedure:
    1. Find the bounds of the cells of 5, the square
    2. Find the corner of the square that is not 5
    3. Draw the two sides of the square from this corner and the diagonal opposite to it
    4. Return the result
    """

    # 1. Find the bounds of the cells of 5
    cells = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 5]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Find the corner that is not 5
    for r in (top, bottom):
        for c in (left, right):
            if grid[r][c] != 5:
                corner_r, corner_c = r, c

    # 3. Draw the two sides from this corner and the diagonal
    result = [row[:] for row in grid]
    size = bottom - top
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            diagonal = abs(r - corner_r) + abs(c - corner_c) == size
            if grid[r][c] == 7 and (r == corner_r or c == corner_c or diagonal):
                result[r][c] = 8

    return result
