def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A band of 5s crosses the whole grid, either from left to right or from top to bottom
    3. Single cells of another color lie on both sides of the band
    4. Each single cell moves straight to the band and becomes 5
    5. Several cells in the same line are stacked on the band

    Procedure:
    1. If the band goes from left to right, transpose the grid, so that it goes downwards
    2. In each row, count the single cells on the left and on the right of the band
    3. Clear the single cells and put as many cells of 5 next to the band on each side
    4. Transpose back if the grid was transposed
    5. Return the result
    """

    # 1. Transpose the grid if the band goes from left to right
    horizontal = any(all(cell == 5 for cell in row) for row in grid)
    rows = [list(row) for row in zip(*grid)] if horizontal else grid

    # 2. Count the single cells on both sides of the band in each row
    left = rows[0].index(5)
    right = left + rows[0].count(5) - 1
    counts = []
    for row in rows:
        before = sum(cell != 0 for cell in row[:left])
        after = sum(cell != 0 for cell in row[right + 1:])
        counts.append((before, after))

    # 3. Put as many cells of 5 next to the band
    result = []
    for before, after in counts:
        row = [0] * len(rows[0])
        for c in range(left - before, right + after + 1):
            row[c] = 5
        result.append(row)

    # 4. Transpose back
    if horizontal:
        result = [list(row) for row in zip(*result)]

    return result
