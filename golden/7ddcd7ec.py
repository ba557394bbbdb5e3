def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 2x2 square of one color on a background of 0
    3. Single cells of the same color touch some corners of the square diagonally
    4. In the output each single cell starts a diagonal line to the border

    Procedure:
    1. Find the 2x2 square
    2. From each single cell draw a diagonal line away from the square to the border
    3. Return the result
    """

    # 1. Find the 2x2 square
    cells = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 0}
    for r, c in cells:
        if {(r, c + 1), (r + 1, c), (r + 1, c + 1)} <= cells:
            top, left = r, c

    # 2. Draw the diagonal lines
    result = [row[:] for row in grid]
    for r, dr in [(top - 1, -1), (top + 2, 1)]:
        for c, dc in [(left - 1, -1), (left + 2, 1)]:
            if (r, c) in cells:
                nr, nc = r, c
                while 0 <= nr < len(grid) and 0 <= nc < len(grid[0]):
                    result[nr][nc] = grid[r][c]
                    nr, nc = nr + dr, nc + dc

    return result
