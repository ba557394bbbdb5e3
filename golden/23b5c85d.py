def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains filled rectangles of different colors on a background of 0
    2. Each rectangle has its own color, and some rectangles cover parts of others
    3. The output is a filled rectangle of one color
    4. The output is a copy of the rectangle with the fewest cells

    Procedure:
    1. Count the cells of each color except 0 and choose the color with the fewest cells
    2. Find the first and the last row and column of this color
    3. Cut out the rectangle between them
    4. Return the result
    """

    # 1. Choose the color with the fewest cells
    counts = {}
    for row in grid:
        for color in row:
            if color != 0:
                counts[color] = counts.get(color, 0) + 1
    smallest = min(counts, key=counts.get)

    # 2. Find the first and the last row and column of this color
    rows = [r for r in range(len(grid)) if smallest in grid[r]]
    columns = [c for c in range(len(grid[0])) if any(row[c] == smallest for row in grid)]
    top, bottom = min(rows), max(rows)
    left, right = min(columns), max(columns)

    # 3. Cut out the rectangle
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    return result
