def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with five cells of one color on a background of 0
    2. The output is a single cell with the number of the shape
    3. A diagonal cross, with all four corners, gives 2
    4. An upright cross, with no corner, gives 6
    5. A 2x2 square with a single cell diagonal to it gives 3
    6. The shape with no 2x2 square and with one corner gives 1

    Procedure:
    1. Count the corners that are not 0
    2. Find out if the shape contains a 2x2 square
    3. Choose the number of the shape
    4. Return the result
    """

    # 1. Count the corners that are not 0
    corners = [grid[0][0], grid[0][2], grid[2][0], grid[2][2]]
    count = sum(1 for cell in corners if cell != 0)

    # 2. Find out if the shape contains a 2x2 square
    has_square = False
    for r in range(2):
        for c in range(2):
            if 0 not in (grid[r][c], grid[r][c + 1], grid[r + 1][c], grid[r + 1][c + 1]):
                has_square = True

    # 3. Choose the number of the shape
    if count == 4:
        number = 2
    elif count == 0:
        number = 6
    elif has_square:
        number = 3
    else:
        number = 1
    result = [[number]]

    return result
