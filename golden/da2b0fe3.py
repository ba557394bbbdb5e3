def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of one color on a background of 0
    3. The shape consists of two mirrored halves
    4. An empty row or an empty column separates the two halves
    5. This row or column becomes 3 from border to border, all other cells stay the same

    Procedure:
    1. Find the rows and the columns that contain cells of the shape
    2. Copy the grid
    3. Set the cells of the empty row or column between them to 3
    4. Return the result
    """

    # 1. Find the rows and the columns of the shape
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if any(grid[r])]
    columns = [c for c in range(width) if any(row[c] for row in grid)]

    # 2. Copy the grid
    result = [row[:] for row in grid]

    # 3. Set the cells of the empty row or column to 3
    for r in range(height):
        for c in range(width):
            if rows[0] < r < rows[-1] and r not in rows:
                result[r][c] = 3
            if columns[0] < c < columns[-1] and c not in columns:
                result[r][c] = 3

    return result
