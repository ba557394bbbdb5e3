def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 0 and 6 and some rows, or columns, with a 4 at both ends
    3. Between the two 4s of some grids there are cells of 7 and 8
    4. In the output the cells between two 4s are swapped: 0 and 8, and 6 and 7
    5. All other cells stay the same

    Procedure:
    1. Find the cells between the 4s of each row and of each column with a 4 at both ends
    2. Swap the colors of these cells
    3. Return the result
    """

    # 1. Find the cells between two 4s
    height = len(grid)
    width = len(grid[0])
    cells = []
    for r in range(height):
        if grid[r][0] == 4 and grid[r][-1] == 4:
            cells += [(r, c) for c in range(1, width - 1)]
    for c in range(width):
        if grid[0][c] == 4 and grid[-1][c] == 4:
            cells += [(r, c) for r in range(1, height - 1)]

    # 2. Swap the colors of these cells
    swap = {0: 8, 8: 0, 6: 7, 7: 6}
    result = [row[:] for row in grid]
    for r, c in cells:
        result[r][c] = swap.get(grid[r][c], grid[r][c])

    return result
