def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a few single cells of different colors on a background of 0
    3. In the output a vertical and a horizontal line go from each cell to the border, in its color
    4. The vertical line goes to the nearer one of the top and the bottom
    5. The horizontal line goes to the nearer one of the left and the right side

    Procedure:
    1. Find each cell that is not 0
    2. Draw a line in its color up or down, to the nearer border
    3. Draw a line in its color to the left or right, to the nearer border
    4. Return the result
    """

    # 1. Find each cell that is not 0
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0:
                continue

    # 2. Draw a line up or down, to the nearer border
            up = r < height - 1 - r
            for i in range(r) if up else range(r, height):
                result[i][c] = grid[r][c]

    # 3. Draw a line to the left or right, to the nearer border
            left = c < width - 1 - c
            for i in range(c) if left else range(c, width):
                result[r][i] = grid[r][c]

    return result
