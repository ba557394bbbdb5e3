def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains vertical bars of 5 on a background of 0
    3. The bars stand on the bottom row and have different heights
    4. In the output the highest bar is 1, the second highest 2, the third highest 3 and so on

    Procedure:
    1. Count the cells of 5 in each column to get the height of each bar
    2. Sort the columns that contain a bar by height, highest first
    3. Color the cells of each bar with its place in this order
    4. Return the result
    """

    # 1. Get the height of the bar in each column
    height = len(grid)
    width = len(grid[0])
    counts = [sum(grid[r][c] == 5 for r in range(height)) for c in range(width)]

    # 2. Sort the columns that contain a bar, highest first
    columns = [c for c in range(width) if counts[c] > 0]
    columns.sort(key=lambda c: -counts[c])

    # 3. Color the cells of each bar with its place
    result = [row[:] for row in grid]
    for place, c in enumerate(columns):
        for r in range(height):
            if grid[r][c] == 5:
                result[r][c] = place + 1

    return result
