def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains straight lines of different colors and lengths on a background of 0
    2. The output is a square of nested square rings
    3. The height and width of the output are the length of the longest line
    4. Each line becomes a ring of its color, one cell thick
    5. The rings of longer lines are outside, the ones of shorter lines are inside

    Procedure:
    1. Count the cells of each color except 0
    2. Sort the colors by their number of cells, the largest number first
    3. Create a square with the largest number as size
    4. Fill it with one ring of each color from outside in, the last color fills the center
    5. Return the result
    """

    # 1. Count the cells of each color except 0
    counts = {}
    for row in grid:
        for color in row:
            if color != 0:
                counts[color] = counts.get(color, 0) + 1

    # 2. Sort the colors, the largest number first
    colors = sorted(counts, key=counts.get, reverse=True)

    # 3. Create a square with the largest number as size
    size = counts[colors[0]]
    result = [[0] * size for _ in range(size)]

    # 4. Fill it with one ring of each color from outside in
    for i in range(len(colors)):
        for r in range(i, size - i):
            for c in range(i, size - i):
                result[r][c] = colors[i]

    return result
