def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input and the output are 3x3 grids
    2. The output contains a line of three cells of 5 on a background of 0
    3. If the input has one color, the line is the top row
    4. If the input has two colors, the line goes from the top left to the bottom right
    5. If the input has three colors, the line goes from the bottom left to the top right

    Procedure:
    1. Count the colors of the input
    2. Create a result filled with 0
    3. Draw the line for this number of colors
    4. Return the result
    """

    # 1. Count the colors
    size = len(grid)
    count = len({color for row in grid for color in row})

    # 2. Create the result
    result = [[0] * size for _ in range(size)]

    # 3. Draw the line for this number of colors
    for k in range(size):
        if count == 1:
            result[0][k] = 5
        elif count == 2:
            result[k][k] = 5
        else:
            result[size - 1 - k][k] = 5

    return result
