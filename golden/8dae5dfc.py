def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles on a background of 0
    3. Each rectangle consists of nested rings of different colors
    4. In the output the order of the colors is reversed: the inner color is outside
    5. The rings keep their sizes

    Procedure:
    1. Find the rectangles as connected cells that are not 0
    2. List the colors of each rectangle in the order in which they appear from top to bottom
    3. Replace each color of the list by the color at its place in the reversed list
    4. Return the result
    """

    # 1. Find the rectangles
    rest = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 0}
    rectangles = []
    while rest:
        cells = [min(rest)]
        rest.remove(cells[0])
        for r, c in cells:
            for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if cell in rest:
                    rest.remove(cell)
                    cells.append(cell)
        rectangles.append(sorted(cells))

    # 2. List the colors of each rectangle from top to bottom
    lists = [list(dict.fromkeys(grid[r][c] for r, c in cells)) for cells in rectangles]

    # 3. Replace each color by the color at its place in the reversed list
    result = [row[:] for row in grid]
    for cells, colors in zip(rectangles, lists):
        for r, c in cells:
            result[r][c] = colors[-1 - colors.index(grid[r][c])]

    return result
