def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains two 3x3 patterns of 5 on a background of 0, side by side
    2. The output is a 3x3 grid that shows the right pattern in another color
    3. The left pattern has three shapes and determines the color
    4. If its top row is full, the color is 1
    5. If only its top left corner is 5, the color is 2
    6. If only its top right corner is 5, the color is 3

    Procedure:
    1. Cut out the left pattern and the right pattern
    2. Find the color from the top row of the left pattern
    3. Draw the right pattern in this color
    4. Return the result
    """

    # 1. Cut out the left pattern and the right pattern
    left = [row[1:4] for row in grid[1:4]]
    right = [row[5:8] for row in grid[1:4]]

    # 2. Find the color from the top row of the left pattern
    if left[0][0] == 5 and left[0][2] == 5:
        color = 1
    elif left[0][0] == 5:
        color = 2
    else:
        color = 3

    # 3. Draw the right pattern in this color
    result = [[color if cell == 5 else 0 for cell in row] for row in right]

    return result
