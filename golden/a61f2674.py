def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains columns of 5s on a background of 0
    3. The columns stand on the bottom row and have different heights
    4. In the output the highest column is 1 and the lowest column is 2
    5. All other columns are removed

    Procedure:
    1. Count the cells of 5 in each column
    2. Find the column with the most and the column with the fewest cells of 5
    3. Draw the highest column with 1 and the lowest column with 2
    4. Return the result
    """

    # 1. Count the cells of 5 in each column
    height = len(grid)
    width = len(grid[0])
    counts = {}
    for c in range(width):
        count = sum(1 for r in range(height) if grid[r][c] == 5)
        if count > 0:
            counts[c] = count

    # 2. Find the highest and the lowest column
    highest = max(counts, key=counts.get)
    lowest = min(counts, key=counts.get)

    # 3. Draw these two columns
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        if grid[r][lowest] == 5:
            result[r][lowest] = 2
        if grid[r][highest] == 5:
            result[r][highest] = 1

    return result
