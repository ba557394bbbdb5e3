def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A line of 2s goes from the left border to the right border or to the last row
    3. The other cells are 0 or one other color
    4. In the output all cells above the line are 0
    5. All cells below the line get the other color

    Procedure:
    1. Find the other color
    2. Create a result of the size of the grid, filled with 0
    3. In each column, copy the cells of 2 and set the cells below them to the other color
    4. Return the result
    """

    # 1. Find the other color
    height = len(grid)
    width = len(grid[0])
    color = [cell for row in grid for cell in row if cell not in (0, 2)][0]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Copy the cells of 2 and set the cells below them to the other color
    for c in range(width):
        below = False
        for r in range(height):
            if grid[r][c] == 2:
                result[r][c] = 2
                below = True
            elif below:
                result[r][c] = color

    return result
