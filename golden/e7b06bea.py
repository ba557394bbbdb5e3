def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first column has a line of 5 that begins at the top, the background is 0
    3. Full columns of different colors are at the right border
    4. In the output these columns are gone, the column to the left of them is colored instead
    5. Its colors follow from top to bottom in the order of the columns, again and again
    6. Each color fills as many cells as there are cells of 5

    Procedure:
    1. Count the cells of 5 and find the full columns with their colors
    2. Clear the full columns
    3. Color the column to the left of them, changing the color after each such number of cells
    4. Return the result
    """

    # 1. Count the cells of 5 and find the full columns
    height = len(grid)
    width = len(grid[0])
    size = sum(row[0] == 5 for row in grid)
    columns = [c for c in range(1, width) if grid[0][c] != 0]
    colors = [grid[0][c] for c in columns]

    # 2. Clear the full columns
    result = [row[:] for row in grid]
    for row in result:
        for c in columns:
            row[c] = 0

    # 3. Color the column to the left of them
    for r in range(height):
        result[r][columns[0] - 1] = colors[r // size % len(colors)]

    return result
