def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of the same shape but of different colors on a background of 0
    3. One of the objects has color 8
    4. In the output all objects are in the same rows
    5. The object of 8 stays, the others move up or down to its rows

    Procedure:
    1. Find the first row with a cell of 8
    2. For each color other than 0, find the first row with a cell of this color
    3. Fill a result with 0 and move each color up or down, so that its first row is that of 8
    4. Return the result
    """

    # 1. Find the first row with a cell of 8
    top = [r for r, row in enumerate(grid) if 8 in row][0]

    # 2. Find the first row of each color other than 0
    tops = {}
    for r, row in enumerate(grid):
        for color in row:
            if color != 0 and color not in tops:
                tops[color] = r

    # 3. Move each color to the row of 8
    result = [[0] * len(grid[0]) for _ in grid]
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color != 0:
                result[r - tops[color] + top][c] = color

    return result
