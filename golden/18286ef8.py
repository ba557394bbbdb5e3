def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Two horizontal and two vertical lines of 0 divide the grid into nine sections
    3. The middle section is a 3x3 square of 5 with a 9 in its center
    4. The other sections are 7 with a few colored cells, one of them is a 6
    5. In the output the cell of 6 is 9
    6. The 9 of the square has moved one cell toward the section of the 6, maybe diagonally

    Procedure:
    1. Find the cell of 6 and the 9 in the center of the 3x3 square
    2. The row step is -1 if the 6 is above the rows of the square, 1 if below, 0 if level with them
    3. Likewise the column step is -1 if it is left of the columns of the square, 1 if right, else 0
    4. Replace the 6 by 9 and the 9 by 5, and draw a 9 one step beside the center
    5. Return the result
    """

    # 1. Find the 6 and the 9
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width)]
    y, x = [(r, c) for r, c in cells if grid[r][c] == 6][0]
    r, c = [(r, c) for r, c in cells if grid[r][c] == 9][0]

    # 2. Find the row step
    dr = (y > r + 1) - (y < r - 1)

    # 3. Find the column step
    dc = (x > c + 1) - (x < c - 1)

    # 4. Replace the 6 by 9 and move the 9
    result = [row[:] for row in grid]
    result[y][x] = 9
    result[r][c] = 5
    result[r + dr][c + dc] = 9

    return result
