def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a diagonal zigzag line of one color on a background of 0
    3. The cells of 0 between two parts of the line in the same row become 2
    4. All other cells stay the same

    Procedure:
    1. Copy the grid
    2. For each row, find the first cell and the last cell of the line
    3. Set the cells of 0 between them to 2
    4. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Find the first cell and the last cell of the line in each row
    spans = []
    for r, row in enumerate(grid):
        columns = [c for c, cell in enumerate(row) if cell != 0]
        if columns:
            spans.append((r, columns[0], columns[-1]))

    # 3. Set the cells of 0 between them to 2
    for r, left, right in spans:
        for c in range(left, right):
            if grid[r][c] == 0:
                result[r][c] = 2

    return result
