def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains squares of several colors and sizes on a background of 0
    2. Each color has another number of squares
    3. The output has one row for each color
    4. Each row ends with as many cells of its color as there are squares of this color
    5. The colors are sorted, the one with the most squares is in the first row
    6. The output is as wide as the largest number of squares

    Procedure:
    1. Count the squares of each color by their upper left cells
    2. Sort the colors from the largest count to the smallest
    3. For each color, make a row of 0s that ends with as many cells of the color
    4. Return the result
    """

    from collections import Counter

    # 1. Count the squares of each color
    counts = Counter()
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            above = grid[r - 1][c] if r > 0 else 0
            before = row[c - 1] if c > 0 else 0
            if color != 0 and above != color and before != color:
                counts[color] += 1

    # 2. Sort the colors
    colors = [color for color, count in counts.most_common()]
    width = counts[colors[0]]

    # 3. Make a row for each color
    result = []
    for color in colors:
        result.append([0] * (width - counts[color]) + [color] * counts[color])

    return result
