def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a rectangle of equal sections of one main color on a background of 0
    2. Lines of 0 separate the sections; each section has holes of 0 in the same pattern
    3. In one section the holes are filled with several colors, this is a map
    4. The output has the size of the rectangle without the outer background
    5. Each section of the output has the color that the map shows for it
    6. The separating lines and the holes have the main color

    Procedure:
    1. Cut out the rectangle around all cells that are not 0; the main color is the most frequent
    2. Find the height and width of a section up to the first row and the first column of 0s
    3. Find the map, the section with other colors, and the pattern of holes, another section
    4. Create a result of the size of the rectangle in the main color
    5. Give the cells of section (i, j) without hole the color at (2 * i + 1, 2 * j + 1) of the map
    6. Return the result
    """

    # 1. Cut out the rectangle
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 0]
    top, bottom = cells[0][0], cells[-1][0]
    left, right = min(c for r, c in cells), max(c for r, c in cells)
    area = [row[left:right + 1] for row in grid[top:bottom + 1]]
    colors = [grid[r][c] for r, c in cells]
    main = max(set(colors), key=colors.count)

    # 2. Find the size of a section
    h = [any(row) for row in area].index(False)
    w = [any(column) for column in zip(*area)].index(False)

    # 3. Find the map and the pattern
    for r in range(0, len(area), h + 1):
        for c in range(0, len(area[0]), w + 1):
            section = [row[c:c + w] for row in area[r:r + h]]
            if set(sum(section, [])) <= {0, main}:
                pattern = section
            else:
                map_section = section

    # 4. Create the result in the main color
    result = [[main] * len(area[0]) for _ in area]

    # 5. Color the cells of each section like the map
    for r in range(len(area)):
        for c in range(len(area[0])):
            i, y = divmod(r, h + 1)
            j, x = divmod(c, w + 1)
            if y < h and x < w and pattern[y][x] != 0:
                result[r][c] = map_section[2 * i + 1][2 * j + 1]

    return result
