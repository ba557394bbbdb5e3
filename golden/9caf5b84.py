def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of many colors
    3. The cells of the two most frequent colors stay the same
    4. All other cells become 7

    Procedure:
    1. Count the cells of each color
    2. Find the two most frequent colors
    3. Copy the grid and set the cells of other colors to 7
    4. Return the result
    """

    # 1. Count the cells of each color
    counts = {}
    for row in grid:
        for color in row:
            counts[color] = counts.get(color, 0) + 1

    # 2. Find the two most frequent colors
    frequent = sorted(counts, key=lambda color: -counts[color])[:2]

    # 3. Set the cells of other colors to 7
    result = [row[:] for row in grid]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] not in frequent:
                result[r][c] = 7

    return result
