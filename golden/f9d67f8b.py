def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input, 30x30 cells
    2. The input is a symmetric pattern partly covered with cells of 9
    3. In the output each 9 is replaced by the right color of the pattern
    4. Without the first two rows the pattern is the same upside down
    5. Without the first two columns it is the same mirrored left to right
    6. It also stays the same when rows and columns are exchanged

    Procedure:
    1. Find each cell of 9
    2. List the places with row or 31 - row and column or 31 - column that lie in the grid
    3. Add all places with row and column exchanged
    4. Set the cell to the color of the first of these places that is not 9
    5. Return the result
    """

    # 1. Find each cell of 9
    size = len(grid)
    result = [row[:] for row in grid]
    for r in range(size):
        for c in range(size):
            if grid[r][c] != 9:
                continue

    # 2. List the places with row or 31 - row and column or 31 - column
            places = [(nr, nc) for nr in (r, size + 1 - r) for nc in (c, size + 1 - c)
                      if nr < size and nc < size]

    # 3. Add all places with row and column exchanged
            places += [(nc, nr) for nr, nc in places]

    # 4. Set the cell to the first color that is not 9
            result[r][c] = [grid[nr][nc] for nr, nc in places if grid[nr][nc] != 9][0]

    return result
