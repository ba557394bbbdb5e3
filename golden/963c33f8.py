def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is 7, with scattered cells of 5
    3. A 3x3 block of 9 and 1 is at the top of the grid
    4. In the output each column of the block has moved down
    5. A column of the block with a cell of 1 stops above the first cell of 5 or at the bottom
    6. A column of only 9 moves through cells of 5 down to the bottom
    7. In the last row, cells of 5 at most two cells away from such a column become 7

    Procedure:
    1. Copy the grid, clear the block and find its columns
    2. Find the row where each column stops
    3. Clear the last row around the columns of only 9
    4. Draw each column of the block at the row where it stops
    5. Return the result
    """

    # 1. Copy the grid, clear the block and find its columns
    height = len(grid)
    width = len(grid[0])
    result = [[7 if cell in (1, 9) else cell for cell in row] for row in grid]
    columns = {}
    for c in range(width):
        cells = [row[c] for row in grid if row[c] in (1, 9)]
        if cells:
            columns[c] = cells

    # 2. Find the row where each column stops
    bottoms = {}
    for c, cells in columns.items():
        bottom = height - 1
        if 1 in cells:
            bottom = len(cells) - 1
            while bottom + 1 < height and grid[bottom + 1][c] != 5:
                bottom += 1
        bottoms[c] = bottom

    # 3. Clear the last row around the columns of only 9
    for c, cells in columns.items():
        if 1 not in cells:
            for nc in range(max(c - 2, 0), min(c + 3, width)):
                result[-1][nc] = 7

    # 4. Draw each column where it stops
    for c, cells in columns.items():
        for i, color in enumerate(reversed(cells)):
            result[bottoms[c] - i][c] = color

    return result
