def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of one color each on a background of 0
    3. Each rectangle is three rows high
    4. In the middle row of each rectangle every second cell becomes 0, beginning with the second

    Procedure:
    1. Copy the grid
    2. Find the cells in the middle rows: the cells above and below have the same color
    3. Count these cells from the left end of the rectangle and set every second one to 0
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Find the cells in the middle rows
    middle = []
    for r in range(1, height - 1):
        for c in range(width):
            color = grid[r][c]
            if color != 0 and grid[r - 1][c] == color and grid[r + 1][c] == color:
                middle.append((r, c))

    # 3. Set every second one to 0
    for r, c in middle:
        left = c
        while left > 0 and grid[r][left - 1] == grid[r][c]:
            left -= 1
        if (c - left) % 2 == 1:
            result[r][c] = 0

    return result
