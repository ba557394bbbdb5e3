def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two equal squares of 1, at the top left and at the bottom right
    3. To the right of the first square are two colored columns, a background column between them
    4. Below the first square are two colored rows, a background row between them
    5. In the output two more squares of 1 complete the corners of a frame
    6. The stripes repeat every 4 cells from square to square on all four sides
    7. Outside along each side runs a line of the first color of its stripes

    Procedure:
    1. Find the box around all cells of 1 and the size of the squares
    2. Copy the first square into the four corners of the box
    3. Fill the top and bottom side between the squares, repeat the 4 columns right of the square
    4. Fill the left and right side between the squares, repeat the 4 rows below the square
    5. Outside along each side, as long as the stripes, draw a line in the first stripe color
    6. Return the result
    """

    # 1. Find the box around all cells of 1 and the size of the squares
    cells = [(r, c) for r in range(len(grid)) for c in range(len(grid[0])) if grid[r][c] == 1]
    top, left = min(cells)
    bottom, right = max(cells)
    size = grid[top].count(1)
    rows = range(top + size, bottom - size + 1)
    columns = range(left + size, right - size + 1)

    # 2. Copy the square into the four corners of the box
    result = [row[:] for row in grid]
    for i in range(size):
        for j in range(size):
            for r in (top + i, bottom - i):
                for c in (left + j, right - j):
                    result[r][c] = 1

    # 3. Fill the top and bottom side, repeat the 4 columns right of the square
    for c in columns:
        color = grid[top][columns[0] + (c - columns[0]) % 4]
        for i in range(size):
            result[top + i][c] = result[bottom - i][c] = color

    # 4. Fill the left and right side, repeat the 4 rows below the square
    for r in rows:
        color = grid[rows[0] + (r - rows[0]) % 4][left]
        for i in range(size):
            result[r][left + i] = result[r][right - i] = color

    # 5. Draw a line in the first stripe color outside along each side
    for c in columns:
        result[top - 1][c] = result[bottom + 1][c] = grid[top][columns[0]]
    for r in rows:
        result[r][left - 1] = result[r][right + 1] = grid[rows[0]][left]

    return result
