def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The output contains only 0 and 5
    3. Each row of the output has one color
    4. A row of the output is 5 where all cells of the input row have the same color
    5. All other rows of the output are 0

    Procedure:
    1. Create a result filled with 0
    2. Fill each row with 5 where the input row has only one color
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Fill each row with 5 where the input row has only one color
    for r in range(height):
        if len(set(grid[r])) == 1:
            result[r] = [5] * width

    return result
