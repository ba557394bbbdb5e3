def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains lines of one color that form a grid with a background of 0
    2. Some crossings of the lines have other colors
    3. The colored crossings lie in an area of four rows and four columns of crossings
    4. The output is a 3x3 grid with one cell for each field between these crossings
    5. Where the four corners of a field have the same other color, the cell has this color
    6. All other cells of the output are 0

    Procedure:
    1. Find the rows and columns of the lines
    2. Read the colors of the crossings
    3. Keep the rows and columns of crossings with other colors
    4. For each field between four crossings, set the color if they all have the same other color
    5. Return the result
    """

    # 1. Find the rows and columns of the lines
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if 0 not in grid[r]]
    columns = [c for c in range(width) if all(grid[r][c] != 0 for r in range(height))]
    line = grid[rows[0]][0]

    # 2. Read the colors of the crossings
    crossings = [[grid[r][c] for c in columns] for r in rows]

    # 3. Keep the rows and columns of crossings with other colors
    cells = [(r, c) for r in range(len(rows)) for c in range(len(columns))
             if crossings[r][c] != line]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 4. Set the color of each field between four crossings
    result = [[0] * (right - left) for _ in range(bottom - top)]
    for r in range(top, bottom):
        for c in range(left, right):
            corners = crossings[r][c:c + 2] + crossings[r + 1][c:c + 2]
            if len(set(corners)) == 1 and corners[0] != line:
                result[r - top][c - left] = corners[0]

    return result
