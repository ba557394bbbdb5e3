def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A row of 4s and a column of 4s divide the input into four parts of the same size
    2. The parts contain cells of 7, 9, 2 and 8 on a background of 0, one color in each part
    3. The output shows the four parts laid over each other
    4. If several parts have a color in the same place, 8 comes before 7, 7 before 9, 9 before 2

    Procedure:
    1. Create a result of the size of one part, filled with 0
    2. For each place collect the colors of the four parts at this place
    3. Set it to the first of 8, 7, 9 and 2 that is among them
    4. Return the result
    """

    # 1. Create the result
    height = len(grid) // 2
    width = len(grid[0]) // 2
    result = [[0] * width for _ in range(height)]

    # 2. Collect the colors of the four parts
    for r in range(height):
        for c in range(width):
            colors = [grid[y][x] for y in (r, r + height + 1) for x in (c, c + width + 1)]

    # 3. Set it to the first of 8, 7, 9 and 2 among them
            for color in (2, 9, 7, 8):
                if color in colors:
                    result[r][c] = color

    return result
