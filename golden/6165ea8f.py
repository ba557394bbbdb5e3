def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The last column of the input contains a list of colors at the top
    2. The rest of the input contains one shape of each of these colors on a background of 0
    3. The output is a table of blocks of 2x2 with lines of 0 between them
    4. Its first row and its first column of blocks contain the colors of the list, the corner is 0
    5. The other blocks compare the shape of their row with the shape of their column
    6. They are 2 if the shapes are the same, also rotated or mirrored, else 5
    7. The blocks on the diagonal are 0

    Procedure:
    1. Read the colors of the list from top to bottom
    2. Make all rotations and mirror images of the shape of each color
    3. Make the table with one entry a block: headers, 0 on the diagonal, 2 if same, else 5
    4. Draw each entry as a block of 2x2, with lines of 0 between the blocks
    5. Return the result
    """

    # 1. Read the colors of the list
    colors = [row[-1] for row in grid if row[-1] != 0]

    # 2. Make all rotations and mirror images of each shape
    images = []
    for color in colors:
        cells = [(r, c) for r, row in enumerate(grid) for c, v in enumerate(row[:-1]) if v == color]
        turned = []
        for i in range(8):
            cells = [(c, -r) for r, c in cells]
            if i == 4:
                cells = [(r, -c) for r, c in cells]
            top = min(r for r, c in cells)
            left = min(c for r, c in cells)
            turned.append(sorted((r - top, c - left) for r, c in cells))
        images.append(turned)

    # 3. Make the table with one entry a block
    table = [[0] + colors]
    for i, color in enumerate(colors):
        row = [2 if images[i][0] in turned else 5 for turned in images]
        row[i] = 0
        table.append([color] + row)

    # 4. Draw each entry as a block of 2x2
    size = 3 * len(table) - 1
    result = [[0] * size for _ in range(size)]
    for r in range(size):
        for c in range(size):
            if r % 3 < 2 and c % 3 < 2:
                result[r][c] = table[r // 3][c // 3]

    return result
