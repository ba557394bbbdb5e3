def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a hollow rectangle of 1 on a background of 0
    3. A diagonal of different colors leads from the top left to the rectangle
    4. In the output nested rings of these colors fill the inside of the rectangle
    5. The outer ring has the first color of the diagonal, the last color fills the middle

    Procedure:
    1. Collect the colors of the diagonal from the top left to the first 1
    2. Find the first and last row and column of the rectangle
    3. For each color in order go one cell inside on all sides and fill all
    4. Return the result
    """

    # 1. Collect the colors of the diagonal
    colors = []
    first = 0
    while grid[first][first] != 1:
        colors.append(grid[first][first])
        first += 1

    # 2. Find the first and last row and column
    bottom = max(r for r, row in enumerate(grid) if 1 in row)
    right = max(c for c, cell in enumerate(grid[first]) if cell == 1)

    # 3. For each color go one cell inside and fill all
    result = [row[:] for row in grid]
    for color in colors:
        first, bottom, right = first + 1, bottom - 1, right - 1
        for r in range(first, bottom + 1):
            for c in range(first, right + 1):
                result[r][c] = color

    return result
