def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A row and a column of one color divide the grid into four parts
    2. Each part contains one shape of another color on a background of 0
    3. Each shape is three rows high and three columns wide
    4. The output is a 6x6 grid that consists of the four shapes
    5. The shapes are arranged like the parts of the grid

    Procedure:
    1. Find the row and the column that divide the grid
    2. Create a 6x6 result filled with 0
    3. Find the first row and the first column of the shape in each part
    4. Copy the shape into its quarter of the result
    5. Return the result
    """

    # 1. Find the row and the column that divide the grid
    height = len(grid)
    width = len(grid[0])
    row = [r for r in range(height) if len(set(grid[r])) == 1 and grid[r][0] != 0][0]
    color = grid[row][0]
    column = [c for c in range(width) if all(line[c] == color for line in grid)][0]

    # 2. Create the result
    result = [[0] * 6 for _ in range(6)]

    # 3. Find the first row and the first column of each shape
    shapes = []
    for i, rows in enumerate([range(row), range(row + 1, height)]):
        for j, columns in enumerate([range(column), range(column + 1, width)]):
            cells = [(r, c) for r in rows for c in columns if grid[r][c] != 0]
            top = min(r for r, c in cells)
            left = min(c for r, c in cells)
            shapes.append((3 * i, 3 * j, top, left, cells))

    # 4. Copy each shape into its quarter
    for quarter_r, quarter_c, top, left, cells in shapes:
        for r, c in cells:
            result[quarter_r + r - top][quarter_c + c - left] = grid[r][c]

    return result
