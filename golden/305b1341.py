def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. In the top left corner two columns form a list, each row of it is a pair of colors
    3. The first color of a pair forms a dotted rectangle, with dots in every second row and column
    4. In the output the gaps of it and a frame around it have the second color of the pair
    5. Where rectangles overlap, the one whose pair is higher in the list lies on top
    6. The list is removed

    Procedure:
    1. Read the pairs of the list, the rows from the top with a first cell that is not 0
    2. Find the box of the cells of each first color outside the list
    3. Create a result of 0
    4. From the last pair to the first draw the box, larger by one on each side, in the second color
    5. Set every second row and column of it, beginning at the corner of the box, to the first color
    6. Return the result
    """

    # 1. Read the pairs of the list
    pairs = []
    while grid[len(pairs)][0] != 0:
        pairs.append(grid[len(pairs)][:2])

    # 2. Find the box of the cells of each first color
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for color, _ in pairs:
        cells = [(r, c) for r in range(height) for c in range(width)
                 if grid[r][c] == color and (r >= len(pairs) or c > 1)]
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        boxes.append((min(rows), max(rows), min(columns), max(columns)))

    # 3. Create a result of 0
    result = [[0] * width for _ in range(height)]

    # 4. From the last pair to the first draw the larger box in the second color
    # 5. Set every second row and column of it to the first color
    for (dot, fill), (top, bottom, left, right) in list(zip(pairs, boxes))[::-1]:
        for r in range(max(top - 1, 0), min(bottom + 2, height)):
            for c in range(max(left - 1, 0), min(right + 2, width)):
                result[r][c] = dot if (r - top) % 2 == (c - left) % 2 == 0 else fill

    return result
