def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The border of the grid has the colors 2 and 8, with uneven edges towards the inside
    3. The inside of the grid is 0
    4. In some rows and columns all cells except the two border cells are 0
    5. In these rows and columns all cells except the two border cells become 3

    Procedure:
    1. Copy the grid
    2. Fill each row that is 0 between its two border cells with 3
    3. Fill each column that is 0 between its two border cells with 3
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Fill the rows that are 0 between the border cells
    for r in range(height):
        if all(grid[r][c] == 0 for c in range(1, width - 1)):
            for c in range(1, width - 1):
                result[r][c] = 3

    # 3. Fill the columns that are 0 between the border cells
    for c in range(width):
        if all(grid[r][c] == 0 for r in range(1, height - 1)):
            for r in range(1, height - 1):
                result[r][c] = 3

    return result
