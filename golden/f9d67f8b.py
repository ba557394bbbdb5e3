def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a symmetric pattern partly covered with cells of 9, the output shows it all
    3. Without the first two rows the pattern is the same upside down
    4. Without the first two columns it is the same mirrored left to right
    5. Cells 8 to 23 of the first eight rows are the same as of the first eight columns

    Procedure:
    1. For each 9 list the places with row or 31 - row and column or 31 - column
    2. Add these places with row and column exchanged
    3. Set the cell to the color of the first place inside the grid that is not 9
    4. Return the result
    """

    # 1. For each 9 list the places
    result = [row[:] for row in grid]
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color == 9:
                places = [(nr, nc) for nr in (r, 31 - r) for nc in (c, 31 - c)]

    # 2. Add these with row and column exchanged
                places += [(nc, nr) for nr, nc in places]

    # 3. Set it to the first color that is not 9
                colors = [grid[nr][nc] for nr, nc in places if nr < 30 and nc < 30]
                result[r][c] = next(color for color in colors if color != 9)

    return result
