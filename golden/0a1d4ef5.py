def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains scattered cells of three colors, the three most common ones
    2. Solid rectangles of other colors lie on them, arranged in rows
    3. The output has one cell for each rectangle, of its color
    4. The cells are arranged like the rectangles, in rows from top to bottom and left to right

    Procedure:
    1. Find the three most common colors of the input
    2. Find the rectangles of the other colors, from the top to the bottom by their first row
    3. Begin a new row of rectangles when one starts below the last line of all in the row
    4. List the colors of each row of rectangles from left to right
    5. Return the result
    """

    # 1. Find the three most common colors
    cells = sum(grid, [])
    common = sorted(set(cells), key=cells.count)[-3:]

    # 2. Find the rectangles of the other colors
    height = len(grid)
    width = len(grid[0])
    rectangles = []
    for r in range(height):
        for c in range(width):
            color = grid[r][c]
            if color not in common and (r == 0 or grid[r - 1][c] != color):
                if c == 0 or grid[r][c - 1] != color:
                    bottom = r
                    while bottom + 1 < height and grid[bottom + 1][c] == color:
                        bottom += 1
                    rectangles.append((r, bottom, c, color))

    # 3. Begin a new row when one starts below the row
    rows = []
    end = -1
    for top, bottom, left, color in rectangles:
        if top > end:
            rows.append([])
        rows[-1].append((left, color))
        end = max(end, bottom)

    # 4. List the colors of each row from left to right
    result = [[color for _, color in sorted(row)] for row in rows]

    return result
