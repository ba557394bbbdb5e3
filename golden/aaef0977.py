def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of another color on a background of 7
    3. In the output, diamond-shaped rings surround this cell
    4. The color of a cell depends on its steps up, down, left or right to this cell
    5. The colors follow each other in the order 3, 4, 0, 5, 2, 8, 9, 6, 1 and then again 3

    Procedure:
    1. Find the cell that is not 7
    2. Start with its color and go on in the order of the colors by the steps to each cell
    3. Return the result
    """

    # 1. Find the cell that is not 7
    height = len(grid)
    width = len(grid[0])
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 7:
                center_r, center_c = r, c

    # 2. Go on in the order of the colors by the steps to each cell
    order = [3, 4, 0, 5, 2, 8, 9, 6, 1]
    start = order.index(grid[center_r][center_c])
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            steps = abs(r - center_r) + abs(c - center_c)
            result[r][c] = order[(start + steps) % 9]

    return result
