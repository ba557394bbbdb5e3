def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cells of different colors on a background of 0
    3. In a wide grid each cell becomes a column of its color, in a high grid a row of its color
    4. The two lines repeat to the end of the grid, with their colors alternating
    5. The distance between neighboring lines is always the same

    Procedure:
    1. If the grid is high, transpose it, so that all lines are columns
    2. Find the two colored cells, ordered from left to right
    3. Draw columns from the first cell to the right, at the same distance, alternating the colors
    4. If the grid was transposed, transpose the result back
    5. Return the result
    """

    # 1. Transpose a high grid
    high = len(grid) > len(grid[0])
    rows = [list(row) for row in zip(*grid)] if high else grid
    height = len(rows)
    width = len(rows[0])

    # 2. Find the two colored cells from left to right
    cells = []
    for c in range(width):
        for r in range(height):
            if rows[r][c] != 0:
                cells.append((c, rows[r][c]))
    first, first_color = cells[0]
    second, second_color = cells[1]

    # 3. Draw the columns
    result = [[0] * width for _ in range(height)]
    distance = second - first
    color, next_color = first_color, second_color
    for c in range(first, width, distance):
        for r in range(height):
            result[r][c] = color
        color, next_color = next_color, color

    # 4. Transpose the result back
    if high:
        result = [list(row) for row in zip(*result)]

    return result
