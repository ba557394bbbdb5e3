def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains some cells of one color on a background of 0
    2. The output is twice as high and twice as wide as the input
    3. The output consists of four equal copies, two by two
    4. In each copy the colored cells of the input stay the same
    5. In each column with a colored cell, all cells of 0 become 8

    Procedure:
    1. Find the columns that contain a colored cell
    2. Copy the grid and set the cells of 0 in these columns to 8
    3. Put four copies together, two by two
    4. Return the result
    """

    # 1. Find the columns that contain a colored cell
    height = len(grid)
    width = len(grid[0])
    columns = [c for c in range(width) if any(row[c] for row in grid)]

    # 2. Set the cells of 0 in these columns to 8
    filled = [row[:] for row in grid]
    for r in range(height):
        for c in columns:
            if grid[r][c] == 0:
                filled[r][c] = 8

    # 3. Put four copies together
    result = [row + row for row in filled + filled]

    return result
