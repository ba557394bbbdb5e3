def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a long shape of the most common color on a background of 0
    3. Single cells of other colors lie on both sides of the long shape
    4. Some of them have a cell on the opposite side of the shape in the same line across the shape
    5. In the output two such cells have changed sides and touch the shape
    6. Cells without a cell on the opposite side stay the same

    Procedure:
    1. Find the shape of the most common color other than 0
    2. Take the columns as lines if the shape is wider than high, else the rows
    3. In each line, find the cells that are not 0 on both sides of the shape, nearest to it
    4. If there is one on both sides, set both to 0 and put each next to the shape on the other side
    5. Return the result
    """

    # 1. Find the shape of the most common color
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row if color != 0]
    main = max(colors, key=colors.count)
    shape = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == main]

    # 2. Take the columns or rows as lines
    rows = [r for r, c in shape]
    columns = [c for r, c in shape]
    wide = max(columns) - min(columns) > max(rows) - min(rows)
    lines = [list(line) for line in (zip(*grid) if wide else grid)]

    # 3. Find the cells on both sides of the shape in each line
    found = []
    for line in lines:
        inside = [i for i in range(len(line)) if line[i] == main]
        if not inside:
            continue
        first, last = inside[0], inside[-1]
        before = [i for i in range(first) if line[i] != 0]
        after = [i for i in range(last + 1, len(line)) if line[i] != 0]

        if before and after:
            found.append((line, before[-1], first - 1, after[0], last + 1))

    # 4. Exchange them and put them next to the shape
    for line, start, above, end, below in found:
        a, b = line[start], line[end]
        line[start] = line[end] = 0
        line[above] = b
        line[below] = a
    result = [list(line) for line in (zip(*lines) if wide else lines)]

    return result
