def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rows and columns of equal blocks of 5 on a background of 0
    3. Straight gaps of 0 separate the blocks
    4. In the output the gaps between the blocks are 2
    5. Outside of the blocks the gaps continue with 1 to the border of the grid

    Procedure:
    1. Find the rows and the columns that contain 5
    2. Find the top, bottom, left and right of the blocks
    3. Set the cells of 0 between these bounds to 2
    4. Set the cells of 0 outside to 1 if they continue a gap
    5. Return the result
    """

    # 1. Find the rows and the columns that contain 5
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if 5 in grid[r]]
    columns = [c for c in range(width) if any(row[c] == 5 for row in grid)]

    # 2. Find the top, bottom, left and right of the blocks
    top, bottom = rows[0], rows[-1]
    left, right = columns[0], columns[-1]

    # 3. Set the cells of 0 between these bounds to 2
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if grid[r][c] == 0:
                result[r][c] = 2

    # 4. Set the cells of 0 outside to 1 if they continue a gap
    for r in range(height):
        for c in range(width):
            if result[r][c] == 0:
                if top < r < bottom and r not in rows or left < c < right and c not in columns:
                    result[r][c] = 1

    return result
