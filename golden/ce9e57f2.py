def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains columns of 2s with different heights on a background of 0
    3. In the output the lower half of each column becomes 8
    4. If the height of a column is odd, its middle cell stays 2

    Procedure:
    1. Copy the grid
    2. For each column, find its cells of 2 from top to bottom
    3. Set the lower half of these cells, rounded down, to 8
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Find the cells of 2 of each column
    columns = []
    for c in range(width):
        columns.append([(r, c) for r in range(height) if grid[r][c] == 2])

    # 3. Set the lower half of these cells to 8
    for cells in columns:
        half = len(cells) // 2
        for r, c in cells[len(cells) - half:]:
            result[r][c] = 8

    return result
