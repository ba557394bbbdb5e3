def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 5 divide a small area with one colored cell from the top left corner of the grid
    3. The rest of the grid contains scattered cells of many colors
    4. Some of the scattered cells have the same color as the cell in the corner area
    5. In the output these scattered cells are removed, the corner area stays the same

    Procedure:
    1. Read the color of the cell in row 1 and column 1, counted from 0
    2. Set all other cells of this color to 0
    3. Return the result
    """

    # 1. Read the color in row 1 and column 1
    color = grid[1][1]

    # 2. Set all other cells of this color to 0
    result = [[0 if cell == color else cell for cell in row] for row in grid]
    result[1][1] = color

    return result
