def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is filled with several colors, without 0
    2. The output has one column for each color of the input
    3. Each column is a bar that hangs down from the top row, the rest of it is 0
    4. The height of a bar is the number of cells of its color in the input
    5. The bars are sorted by height, the highest bar is on the left

    Procedure:
    1. Count the cells of each color
    2. Sort the colors by their counts, the most common color first
    3. Draw one bar for each color
    4. Return the result
    """

    # 1. Count the cells of each color
    counts = {}
    for row in grid:
        for color in row:
            counts[color] = counts.get(color, 0) + 1

    # 2. Sort the colors by their counts
    colors = sorted(counts, key=lambda color: -counts[color])

    # 3. Draw one bar for each color
    height = counts[colors[0]]
    result = [[0] * len(colors) for _ in range(height)]
    for c, color in enumerate(colors):
        for r in range(counts[color]):
            result[r][c] = color

    return result
