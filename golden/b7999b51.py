def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains rectangles of different colors on a background of 0
    2. Some rectangles overlap
    3. The output has one column for each rectangle, filled from the top with its color
    4. A column of the output has as many colored cells as its rectangle has rows
    5. The columns are sorted, the tallest comes first
    6. The output is as high as the tallest rectangle, the rest is filled with 0

    Procedure:
    1. Find the height of the rectangle of each color
    2. Sort the colors by height, the tallest first
    3. Draw one column for each color
    4. Return the result
    """

    # 1. Find the height of the rectangle of each color
    heights = {}
    for color in range(1, 10):
        rows = [r for r in range(len(grid)) if color in grid[r]]
        if rows:
            heights[color] = rows[-1] - rows[0] + 1

    # 2. Sort the colors by height
    colors = sorted(heights, key=lambda color: -heights[color])

    # 3. Draw one column for each color
    result = [[0] * len(colors) for _ in range(heights[colors[0]])]
    for c, color in enumerate(colors):
        for r in range(heights[color]):
            result[r][c] = color

    return result
