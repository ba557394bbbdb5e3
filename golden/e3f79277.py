def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is a 16x16 grid, the background is 7
    2. The input contains two lines of one color that meet in a corner of the grid
    3. Both lines have the same length
    4. In the output the lines lie in the same corner and are twice as long
    5. A diagonal line between their ends makes them a triangle

    Procedure:
    1. Find the corner, the color and the length of the lines
    2. Create a 16x16 result filled with 7
    3. Draw the triangle of twice the length in the same corner
    4. Return the result
    """

    # 1. Find the corner, the color and the length
    height = len(grid)
    width = len(grid[0])
    corners = [(0, 0), (0, width - 1), (height - 1, 0), (height - 1, width - 1)]
    r, c = [(r, c) for r, c in corners if grid[r][c] != 7][0]
    color = grid[r][c]
    size = 2 * sum(cell != 7 for cell in grid[r])

    # 2. Create the result
    result = [[7] * 16 for _ in range(16)]

    # 3. Draw the triangle
    r = 0 if r == 0 else 15
    c = 0 if c == 0 else 15
    dr = 1 if r == 0 else -1
    dc = 1 if c == 0 else -1
    for i in range(size):
        result[r + i * dr][c] = color
        result[r][c + i * dc] = color
        result[r + i * dr][c + (size - 1 - i) * dc] = color

    return result
