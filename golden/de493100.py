def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a rectangle of 7 in a pattern of many colors
    2. The output has the size of this rectangle
    3. The pattern is symmetric, left to right and top to bottom
    4. The center is not in the middle: row 15 is equal to row 16, row 14 to row 17 and so on
    5. So row r is equal to row 31 - r and column c to column 31 - c, counted from 0
    6. Far from the diagonal, cell (r, c) is also equal to cell (c, r)
    7. The output is the part of the pattern that the rectangle covers

    Procedure:
    1. Find the rectangle of 7
    2. List the cells (r, 31 - c), (31 - r, c), (31 - r, 31 - c), (c, r) for each of its cells
    3. Take the color of the first of them that is inside the grid and not 7
    4. Return the result
    """

    # 1. Find the rectangle of 7
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 7]
    rows = sorted({r for r, c in cells})
    columns = sorted({c for r, c in cells})

    # 2. List the mirrored cells for each of its cells
    mirrored = [[[(r, 31 - c), (31 - r, c), (31 - r, 31 - c), (c, r)] for c in columns]
                for r in rows]

    # 3. Take the color of the first of them that is inside the grid and not 7
    result = [[0] * len(columns) for _ in rows]
    for i in range(len(rows)):
        for j in range(len(columns)):
            colors = [grid[r][c] for r, c in mirrored[i][j] if r < height and c < width]
            result[i][j] = [color for color in colors if color != 7][0]

    return result
