def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains objects of several colors on a background of 7
    2. The output is a square of nested rings, each ring is one cell thick
    3. The output contains every color of the input except 7
    4. The color with most cells in the input is the outer ring
    5. The color with fewest cells is the single cell in the center

    Procedure:
    1. Count the cells of each color except 7
    2. Sort the colors by their number of cells, the largest number first
    3. Create a square of size 2 * number of colors - 1 with one ring of each color from outside in
    4. Return the result
    """

    # 1. Count the cells of each color except 7
    counts = {}
    for row in grid:
        for color in row:
            if color != 7:
                counts[color] = counts.get(color, 0) + 1

    # 2. Sort the colors, the largest number first
    colors = sorted(counts, key=counts.get, reverse=True)

    # 3. Create a square with one ring of each color from outside in
    size = 2 * len(colors) - 1
    result = [[0] * size for _ in range(size)]
    for i in range(len(colors)):
        for r in range(i, size - i):
            for c in range(i, size - i):
                result[r][c] = colors[i]

    return result
