def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a hollow square of 1 on a background of 0
    3. A diagonal of single cells of different colors leads from the top left to the square
    4. In the output the inside of the square is filled with nested rings of these colors
    5. The outer ring has the first color of the diagonal, the last color fills the middle

    Procedure:
    1. Collect the colors of the diagonal from the top left cell up to the first 1
    2. Find the first and last row and column of the square of 1
    3. For each color in order go one cell further inside on all four sides and fill all there
    4. Return the result
    """

    # 1. Collect the colors of the diagonal
    colors = []
    while grid[len(colors)][len(colors)] != 1:
        colors.append(grid[len(colors)][len(colors)])

    # 2. Find the first and last row and column of the square
    top = left = len(colors)
    bottom = max(r for r in range(len(grid)) if 1 in grid[r])
    right = max(c for c in range(len(grid[0])) if grid[top][c] == 1)

    # 3. For each color go one cell further inside and fill all there
    result = [row[:] for row in grid]
    for color in colors:
        top, left, bottom, right = top + 1, left + 1, bottom - 1, right - 1
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                result[r][c] = color

    return result
