def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a single row with colored cells of one color at the left, the rest is 0
    2. The output has the same width, its height is half of the width
    3. The first row of the output is the input
    4. Each further row has one colored cell more than the row above

    Procedure:
    1. Find the color and count the colored cells
    2. Make half as many rows as the width, each with one more colored cell than the row before
    3. Return the result
    """

    # 1. Find the color and count the colored cells
    width = len(grid[0])
    color = grid[0][0]
    count = grid[0].count(color)

    # 2. Make the rows
    result = []
    for r in range(width // 2):
        result.append([color if c < count + r else 0 for c in range(width)])

    return result
