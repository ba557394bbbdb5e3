def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one row with cells of 7 on a background of 3
    3. In the output rows of 6 and rows of 7 follow below it in turns, in every second row
    4. A cell of a new row lies below a gap of exactly one cell in the row before
    5. The rows end when no such gap is left or at the bottom border

    Procedure:
    1. Find the row of 7s and the columns of its colored cells
    2. Color the cells two rows below its gaps of one cell in 6
    3. Repeat this from the new row with 7, 6, 7, ... in turns, until no gap or no row is left
    4. Return the result
    """

    # 1. Find the row of 7s and the columns of its cells
    result = [row[:] for row in grid]
    width = len(grid[0])
    r = [i for i in range(len(grid)) if 7 in grid[i]][0]
    columns = [c for c in range(width) if grid[r][c] == 7]

    # 2. Color the cells two rows below its gaps in 6
    # 3. Repeat this from the new row with 7, 6, ... in turns
    color = 6
    while r + 2 < len(grid):
        columns = [c + 1 for c in columns if c + 2 in columns and c + 1 not in columns]
        r += 2
        for c in columns:
            result[r][c] = color
        color = 13 - color

    return result
