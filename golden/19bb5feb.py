def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a large rectangle of 8 on a background of 0
    2. Inside it are 2x2 squares of different colors
    3. The squares lie in the quarters of the rectangle, at most one in each quarter
    4. The output is a 2x2 grid with one cell for each quarter
    5. Each cell has the color of the square in its quarter, or 0 if there is no square

    Procedure:
    1. Find the top, bottom, left and right of the rectangle
    2. Create a 2x2 result of 0
    3. Set the cell of each quarter to the color of its square
    4. Return the result
    """

    # 1. Find the top, bottom, left and right of the rectangle
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Create the result
    result = [[0, 0], [0, 0]]

    # 3. Set the cell of each quarter to the color of its square
    for r, c in cells:
        if grid[r][c] != 8:
            lower = 1 if r - top > bottom - r else 0
            side = 1 if c - left > right - c else 0
            result[lower][side] = grid[r][c]

    return result
