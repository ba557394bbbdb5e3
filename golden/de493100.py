def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input has size 30x30 and shows a symmetric pattern
    2. A rectangle of 7 covers a part of the pattern
    3. The output has the size of this rectangle and shows what it covers
    4. Row r of the pattern is equal to row 31 - r, counted from 0, and so are the columns
    5. Near the middles of the borders the pattern is also equal with rows and columns exchanged

    Procedure:
    1. Find the bounding box of the cells of 7
    2. For each cell (r, c) of it try in turn (r, 31 - c), (31 - r, c), (31 - r, 31 - c) and (c, r)
    3. Take the color of the first of these cells that is inside the grid and not 7
    4. Return the result
    """

    # 1. Find the bounding box of the cells of 7
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 7]
    rows = range(min(r for r, c in cells), max(r for r, c in cells) + 1)
    columns = range(min(c for r, c in cells), max(c for r, c in cells) + 1)

    # 2. For each cell try its mirror images in turn
    def images(r, c):
        return [(r, 31 - c), (31 - r, c), (31 - r, 31 - c), (c, r)]

    # 3. Take the color of the first that is inside the grid and not 7
    result = []
    for r in rows:
        line = []
        for c in columns:
            colors = [grid[a][b] for a, b in images(r, c) if a < 30 and b < 30]
            line.append([color for color in colors if color != 7][0])
        result.append(line)

    return result
