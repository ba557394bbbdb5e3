def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is three times as wide as high
    2. The input consists of three equal squares side by side
    3. The output is a square with the height of the input
    4. The output is a copy of the first square

    Procedure:
    1. Divide the width of the grid by three
    2. Cut out the first third of each row
    3. Return the result
    """

    # 1. Divide the width by three
    width = len(grid[0]) // 3

    # 2. Cut out the first third of each row
    result = [row[:width] for row in grid]

    return result
