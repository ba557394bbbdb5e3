def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Horizontal and vertical lines of one color divide the input into rooms
    2. Each room contains a 2x2 square of one color
    3. Some squares have the color of the lines, they do not count
    4. The output has one row for each other color, with as many cells as it has squares
    5. The rows start at the left, the rest is 0
    6. The rows are sorted from the fewest squares to the most

    Procedure:
    1. Find the color of the lines, from a row of one color other than 0
    2. Count the squares of each other color as a quarter of its cells
    3. Sort the colors by count, the smallest first
    4. Draw each color as a row of this count, filled with 0 to the largest count
    5. Return the result
    """

    # 1. Find the color of the lines
    line = [row[0] for row in grid if len(set(row)) == 1 and row[0] != 0][0]

    # 2. Count the squares of each other color
    cells = sum(grid, [])
    counts = [(cells.count(color) // 4, color) for color in set(cells) - {0, line}]

    # 3. Sort the colors by count
    counts.sort()

    # 4. Draw each color as a row
    width = counts[-1][0]
    result = [[color] * count + [0] * (width - count) for count, color in counts]

    return result
