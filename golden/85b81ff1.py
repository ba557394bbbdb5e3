def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains five vertical bars, each two columns wide, with a column of 0 between them
    3. The bars have cells of 0 at their right side
    4. The output contains the same bars in another order
    5. The bar with the most cells of 0 comes first, the one with the fewest last

    Procedure:
    1. Cut the grid into bars of two columns, leaving out the column between two bars
    2. Sort the bars by their number of 0s, the largest first
    3. Put the bars next to each other with a column of 0 between two bars
    4. Return the result
    """

    # 1. Cut the grid into bars of two columns
    width = len(grid[0])
    bars = [[row[c:c + 2] for row in grid] for c in range(0, width, 3)]

    # 2. Sort the bars by their number of 0s, the largest first
    bars.sort(key=lambda bar: -sum(bar, []).count(0))

    # 3. Put the bars next to each other
    result = [[0] * width for _ in grid]
    for i in range(len(bars)):
        for r in range(len(grid)):
            result[r][3 * i] = bars[i][r][0]
            result[r][3 * i + 1] = bars[i][r][1]

    return result
