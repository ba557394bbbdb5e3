def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of many colors on a background of 0
    3. Exactly one color appears only once
    4. The output contains the cell of this color at the same place
    5. The cells around it, also diagonally, are 2 and everything else is 0

    Procedure:
    1. Count the cells of each color
    2. Find the cell whose color appears only once
    3. Draw this cell with a ring of 2 around it on a background of 0
    4. Return the result
    """

    # 1. Count the cells of each color
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row]

    # 2. Find the cell whose color appears only once
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 and colors.count(grid[r][c]) == 1:
                row, column = r, c

    # 3. Draw this cell with a ring of 2 around it
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            if abs(r - row) <= 1 and abs(c - column) <= 1:
                result[r][c] = 2
    result[row][column] = grid[row][column]

    return result
