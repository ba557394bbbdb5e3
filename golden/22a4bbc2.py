def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input consists of bars of 1 and 8 one below the other on a background of 0
    3. All rows of a bar are equal
    4. In the output the first bar and every third bar after it become 2
    5. All other bars stay the same

    Procedure:
    1. Go down the rows and number the bars, a new bar begins where the row changes
    2. Set the colored cells of the first, the fourth, the seventh bar and so on to 2
    3. Return the result
    """

    # 1. Number the bars
    height = len(grid)
    bars = [0]
    for r in range(1, height):
        if grid[r] == grid[r - 1]:
            bars.append(bars[-1])
        else:
            bars.append(bars[-1] + 1)

    # 2. Set the colored cells of every third bar to 2
    result = [row[:] for row in grid]
    for r in range(height):
        if bars[r] % 3 == 0:
            result[r] = [0 if cell == 0 else 2 for cell in grid[r]]

    return result
