def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains bars in some rows, each of one color, at most one in a row
    3. All bars have different lengths, the last row is a full bar of 8
    4. In the output the bars are stacked at the bottom, the longest one at the bottom
    5. All bars touch the right side of the grid

    Procedure:
    1. Collect the colored cells of each row as a bar
    2. Sort the bars by length, the longest one first
    3. Draw the bars from the bottom up, at the right side
    4. Return the result
    """

    # 1. Collect the bars
    height = len(grid)
    width = len(grid[0])
    bars = [[color for color in row if color != 0] for row in grid]

    # 2. Sort the bars by length
    bars.sort(key=len, reverse=True)

    # 3. Draw the bars from the bottom up, at the right side
    result = [[0] * width for _ in range(height)]
    for n, bar in enumerate(bars):
        result[height - 1 - n] = [0] * (width - len(bar)) + bar

    return result
