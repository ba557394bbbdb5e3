def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A row and a column of 1s split the input into four quarters of the same size
    2. Each quarter has one color on 0: top left 7, top right 4, bottom left 8, bottom right 6
    3. The output has the size of one quarter
    4. The output shows all four quarters laid over each other
    5. Where several quarters have a color, the order is 7 before 4 before 8 before 6

    Procedure:
    1. Split the grid into the four quarters
    2. Create a result of the size of one quarter, filled with 0
    3. Draw the quarters from the last to the first of this order, so the first is on top
    4. Return the result
    """

    # 1. Split the grid into the four quarters
    height = len(grid) // 2
    width = len(grid[0]) // 2
    top_left = [row[:width] for row in grid[:height]]
    top_right = [row[width + 1:] for row in grid[:height]]
    bottom_left = [row[:width] for row in grid[height + 1:]]
    bottom_right = [row[width + 1:] for row in grid[height + 1:]]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw the quarters from the last to the first
    for quarter in [bottom_right, bottom_left, top_right, top_left]:
        for r in range(height):
            for c in range(width):
                if quarter[r][c] != 0:
                    result[r][c] = quarter[r][c]

    return result
