def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is filled with one color, except for one border row and one border column
    3. The border row and the border column have another color and meet in a corner
    4. In the output the border row and the border column have the color of the filling
    5. The row and the column next to them have the color of the border
    6. The diagonal from the corner starts with two cells of 8, the rest of it has the filling color

    Procedure:
    1. Find the corner, the border color and the color of the filling
    2. Create a result filled with 8
    3. Draw the border, the lines next to it and the diagonal, the other cells stay 8
    4. Return the result
    """

    # 1. Find the corner and the two colors
    height = len(grid)
    width = len(grid[0])
    top = len(set(grid[0])) == 1
    left = len({row[0] for row in grid}) == 1
    border = grid[0 if top else -1][0 if left else -1]
    color = grid[-1 if top else 0][-1 if left else 0]

    # 2. Create the result
    result = [[8] * width for _ in range(height)]

    # 3. Draw the border, the lines next to it and the diagonal
    for r in range(height):
        for c in range(width):
            dr = r if top else height - 1 - r
            dc = c if left else width - 1 - c
            if dr == dc:
                result[r][c] = 8 if dr < 2 else color
            elif min(dr, dc) == 0:
                result[r][c] = color
            elif min(dr, dc) == 1:
                result[r][c] = border

    return result
