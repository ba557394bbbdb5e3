def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A row and a column of 1s split the input into four quarters of the same size
    2. Each quarter has one color on 0: top left 7, top right 4, bottom left 8, bottom right 6
    3. The output has the size of one quarter and shows all quarters laid over each other
    4. Where several quarters have a color, 7 covers 4, 4 covers 8 and 8 covers 6

    Procedure:
    1. Split the grid into the four quarters
    2. Create a result of the size of one quarter, filled with 0
    3. Draw the quarters of 6, 8, 4 and 7 in this order
    4. Return the result
    """

    # 1. Split the grid into the four quarters
    height = len(grid) // 2
    width = len(grid[0]) // 2
    quarters = []
    for rows in (grid[height + 1:], grid[:height]):
        quarters.append([row[width + 1:] for row in rows])
        quarters.append([row[:width] for row in rows])

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw the quarters of 6, 8, 4 and 7
    for quarter in quarters:
        for r, row in enumerate(quarter):
            for c, color in enumerate(row):
                if color != 0:
                    result[r][c] = color

    return result
