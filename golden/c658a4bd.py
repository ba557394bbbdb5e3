def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains square frames of different colors on a background of 0
    2. The frames have different sizes and may partly cover each other
    3. The output is a square of the size of the largest frame
    4. The output consists of rings, one inside the other, each one cell thick
    5. The colors of the rings are the colors of the frames from the largest to the smallest

    Procedure:
    1. Find the size of the frame of each color
    2. Sort the colors from the largest frame to the smallest
    3. Create a result of the size of the largest frame
    4. Set each cell to the color of its ring, counted from the border
    5. Return the result
    """

    # 1. Find the size of the frame of each color
    rows = {}
    columns = {}
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell != 0:
                rows.setdefault(cell, []).append(r)
                columns.setdefault(cell, []).append(c)
    sizes = {}
    for color in rows:
        tall = max(rows[color]) - min(rows[color]) + 1
        wide = max(columns[color]) - min(columns[color]) + 1
        sizes[color] = max(tall, wide)

    # 2. Sort the colors from the largest frame to the smallest
    colors = sorted(sizes, key=lambda color: -sizes[color])

    # 3. Create the result
    size = sizes[colors[0]]
    result = [[0] * size for _ in range(size)]

    # 4. Set each cell to the color of its ring
    for r in range(size):
        for c in range(size):
            ring = min(r, c, size - 1 - r, size - 1 - c)
            if ring < len(colors):
                result[r][c] = colors[ring]

    return result
