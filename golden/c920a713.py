def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains outlines of rectangles, each in another color, on a background of 0
    2. The outlines lie one over the other, the upper one covers the lower one where they cross
    3. The output is a square made of rings of these colors, one inside the other
    4. The outline on top gives the single cell in the center
    5. The outline at the very bottom gives the outermost ring

    Procedure:
    1. Find the smallest rectangle around the cells of each color
    2. Take the color whose rectangle border has the fewest cells that are not of this color
    3. Repeat this without counting cells of colors already taken, this orders them from the top
    4. Draw rings one cell wide, the color taken last outermost, the first one in the center
    5. Return the result
    """

    # 1. Find the smallest rectangle around the cells of each color
    borders = {}
    for color in {color for row in grid for color in row} - {0}:
        cells = [(r, c) for r, row in enumerate(grid) for c in range(len(row)) if row[c] == color]
        rows = range(min(cells)[0], max(cells)[0] + 1)
        columns = range(min(c for r, c in cells), max(c for r, c in cells) + 1)
        borders[color] = [grid[r][c] for r in rows for c in columns
                          if r in (rows[0], rows[-1]) or c in (columns[0], columns[-1])]

    # 2. Take the color whose border has the fewest cells that are not of this color
    # 3. Repeat this without counting cells of colors already taken
    order = []
    while len(order) < len(borders):
        others = {}
        for color in borders:
            if color not in order:
                others[color] = sum(cell not in order + [color] for cell in borders[color])
        order.append(min(others, key=others.get))

    # 4. Draw rings, the color taken last outermost
    n = len(order)
    result = [[0] * (2 * n - 1) for _ in range(2 * n - 1)]
    for r in range(2 * n - 1):
        for c in range(2 * n - 1):
            result[r][c] = order[max(abs(r - n + 1), abs(c - n + 1))]

    return result
