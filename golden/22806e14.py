def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains squares of one color and a plus sign of five cells on a background of 7
    3. The plus sign is the only object of its color
    4. In the output the squares with an odd side have the color of the plus sign in their middle
    5. The squares with an even side have no middle cell, they stay the same
    6. The plus sign stays only if middle cells lie in the row and in the column of its middle

    Procedure:
    1. Find the objects of one color, connected up, down, left or right, and their middles
    2. The plus sign has five cells and is the only object of its color
    3. Set the middle cell of each square with an odd side to the color of the plus sign
    4. Set the plus sign to 7 unless one such cell is in the row and one in the column of its middle
    5. Return the result
    """

    # 1. Find the objects and their middles
    height = len(grid)
    width = len(grid[0])
    left_over = {(r, c) for r in range(height) for c in range(width) if grid[r][c] != 7}
    objects = []
    while left_over:
        cells = [left_over.pop()]
        for r, c in cells:
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if (y, x) in left_over and grid[y][x] == grid[r][c]:
                    left_over.remove((y, x))
                    cells.append((y, x))
        y = sum(r for r, c in cells) / len(cells)
        x = sum(c for r, c in cells) / len(cells)
        objects.append((grid[r][c], y, x, cells))

    # 2. Find the plus sign
    colors = [item[0] for item in objects]
    for item in objects:
        if len(item[3]) == 5 and colors.count(item[0]) == 1:
            plus = item
    color, row, column, plus_cells = plus

    # 3. Set the middle cell of each square with an odd side
    result = [line[:] for line in grid]
    middles = []
    for x_color, y, x, cells in objects:
        if x_color != color and y == int(y):
            result[int(y)][int(x)] = color
            middles.append((y, x))

    # 4. Remove the plus sign if its row or column has no such cell
    if row not in [y for y, x in middles] or column not in [x for y, x in middles]:
        for r, c in plus_cells:
            result[r][c] = 7

    return result
