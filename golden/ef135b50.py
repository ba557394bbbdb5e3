def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of 2 on a background of 0
    3. In some rows there are cells of 0 between two rectangles
    4. The cells of 0 with a cell of 2 to the left and to the right in the same row become 9
    5. The first row and the last row stay the same

    Procedure:
    1. Copy the grid
    2. In each row except the first and the last, find the first and the last cell of 2
    3. Set the cells of 0 between them to 9
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Find the first and the last cell of 2 in each row
    spans = []
    for r in range(1, height - 1):
        columns = [c for c in range(width) if grid[r][c] == 2]
        if columns:
            spans.append((r, columns[0], columns[-1]))

    # 3. Set the cells of 0 between them to 9
    for r, first, last in spans:
        for c in range(first, last):
            if grid[r][c] == 0:
                result[r][c] = 9

    return result
