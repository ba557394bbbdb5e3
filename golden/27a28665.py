def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with five cells of one color on a background of 0
    2. The output is a single cell with the number of the shape
    3. A diagonal cross, with all four corners, gives 2
    4. An upright cross, with no corner, gives 6
    5. A 2x2 square with a single cell diagonal to it gives 3
    6. The shape with an empty center and one corner gives 1

    Procedure:
    1. Count the corners that are not 0
    2. Choose 2 for four corners, 6 for none, else 1 if the center is 0 and 3 if not
    3. Return the result
    """

    # 1. Count the corners that are not 0
    corners = [grid[0][0], grid[0][2], grid[2][0], grid[2][2]]
    count = sum(cell != 0 for cell in corners)

    # 2. Choose the number of the shape
    if count == 4:
        number = 2
    elif count == 0:
        number = 6
    elif grid[1][1] == 0:
        number = 1
    else:
        number = 3
    result = [[number]]

    return result
