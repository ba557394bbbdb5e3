def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains small blocks of the same size on a background of 0
    2. Most blocks have the same color, the other blocks have other colors
    3. The output is one column wide
    4. The output has one cell for each color that is not 0 and not the most common block color
    5. The colors are sorted by their number of blocks, the color with most blocks is on top

    Procedure:
    1. Count the cells of each color that is not 0
    2. Sort the colors by their counts, the most common color first
    3. Leave out the first color and put the others into a column
    4. Return the result
    """

    # 1. Count the cells of each color
    counts = {}
    for row in grid:
        for color in row:
            if color != 0:
                counts[color] = counts.get(color, 0) + 1

    # 2. Sort the colors by their counts
    colors = sorted(counts, key=lambda color: -counts[color])

    # 3. Leave out the first color and put the others into a column
    result = [[color] for color in colors[1:]]

    return result
