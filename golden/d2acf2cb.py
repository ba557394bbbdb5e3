def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 0 and 6 and some rows, or columns, with a 4 at both ends
    3. Between the two 4s of some grids there are cells of 7 and 8
    4. In the output the cells between two 4s are swapped: 0 and 8, and 6 and 7
    5. All other cells stay the same

    Procedure:
    1. Find the rows and the columns with a 4 at both ends
    2. Swap 0 and 8, and 6 and 7, in these rows and columns
    3. Return the result
    """

    # 1. Find the rows and the columns with a 4 at both ends
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if grid[r][0] == grid[r][-1] == 4]
    columns = [c for c in range(width) if grid[0][c] == grid[-1][c] == 4]

    # 2. Swap the colors in these rows and columns
    swap = {0: 8, 8: 0, 6: 7, 7: 6}
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if (r in rows or c in columns) and grid[r][c] in swap:
                result[r][c] = swap[grid[r][c]]

    return result
