def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of 1 on a background of 0
    3. In the output each rectangle consists of nested rings
    4. The outermost ring stays 1, the rings inside are 2, 3, 2 and so on up to the middle

    Procedure:
    1. Collect the cells of 1, the outermost ring has color 1
    2. Remove all cells that have a neighbor outside, above, below, left or right
    3. Set the remaining cells to 2, then repeat step 2 with 3, 2, 3, ... until no cells remain
    4. Return the result
    """

    # 1. Collect the cells of 1
    cells = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 1}
    result = [row[:] for row in grid]

    # 2. Remove the cells that have a neighbor outside
    # 3. Set the remaining cells to 2, repeat with 3, 2, 3, ...
    color = 2
    while cells:
        cells = {(r, c) for r, c in cells
                 if {(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)} <= cells}
        for r, c in cells:
            result[r][c] = color
        color = 3 if color == 2 else 2

    return result
