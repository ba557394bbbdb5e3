def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a large rectangle of 8 on a background of 0
    2. Inside it are 2x2 squares of different colors
    3. The squares stand in two rows and two columns, some places may be empty
    4. The output is a 2x2 grid with one cell for each of these places
    5. Each cell has the color of the square at its place, or 0 if there is no square

    Procedure:
    1. Find the colored cells inside the rectangle
    2. Find the first row and the first column of these cells
    3. Set the cell of the result for each colored cell
    4. Return the result
    """

    # 1. Find the colored cells inside the rectangle
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 8)]

    # 2. Find the first row and the first column of these cells
    top = min(r for r, c in cells)
    left = min(c for r, c in cells)

    # 3. Set the cell of the result for each colored cell
    result = [[0, 0], [0, 0]]
    for r, c in cells:
        i = 0 if r < top + 2 else 1
        j = 0 if c < left + 2 else 1
        result[i][j] = grid[r][c]

    return result
