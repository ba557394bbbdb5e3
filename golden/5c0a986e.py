def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 2x2 square of 1 and a 2x2 square of 2 on a background of 0
    3. A diagonal line of 1 goes from the square of 1 up and to the left
    4. A diagonal line of 2 goes from the square of 2 down and to the right
    5. The lines begin at a corner of the square and end at the border of the grid

    Procedure:
    1. Find the cells of the two squares
    2. Draw a line of 1 from the top left corner of the square of 1 up and to the left
    3. Draw a line of 2 from the bottom right corner of the square of 2 down and to the right
    4. Return the result
    """

    # 1. Find the cells of the two squares
    height = len(grid)
    width = len(grid[0])
    ones = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    twos = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]

    # 2. Draw the line of 1 up and to the left
    result = [row[:] for row in grid]
    r, c = ones[0]
    while r >= 0 and c >= 0:
        result[r][c] = 1
        r, c = r - 1, c - 1

    # 3. Draw the line of 2 down and to the right
    r, c = twos[-1]
    while r < height and c < width:
        result[r][c] = 2
        r, c = r + 1, c + 1

    return result
