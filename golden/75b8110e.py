def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is half as high and half as wide as the input
    2. The input consists of four quarters: 4 upper left, 5 upper right, 6 lower left, 9 lower right
    3. Each quarter contains cells of its color on a background of 0
    4. The output shows the four quarters laid over each other
    5. Where several quarters have color, 5 hides 6, 6 hides 9 and 9 hides 4

    Procedure:
    1. Cut out the four quarters
    2. Lay them over each other: upper left, lower right, lower left and upper right on top
    3. Return the result
    """

    # 1. Cut out the four quarters
    height = len(grid) // 2
    width = len(grid[0]) // 2
    upper_left = [row[:width] for row in grid[:height]]
    upper_right = [row[width:] for row in grid[:height]]
    lower_left = [row[:width] for row in grid[height:]]
    lower_right = [row[width:] for row in grid[height:]]

    # 2. Lay them over each other
    result = [[0] * width for _ in range(height)]
    for quarter in (upper_left, lower_right, lower_left, upper_right):
        for r in range(height):
            for c in range(width):
                if quarter[r][c] != 0:
                    result[r][c] = quarter[r][c]

    return result
