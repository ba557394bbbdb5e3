def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Some columns of the input contain scattered cells that are not 0
    3. In the output these cells form a pyramid on the bottom row, its middle is the same column
    4. The rows of a pyramid have 1, 3, 5 cells from the top
    5. The cells keep their order, the top cell of the column is the top of the pyramid

    Procedure:
    1. Collect the colors of each column that are not 0 from top to bottom
    2. Split them into rows of 1, 3, 5 and so on
    3. Draw the rows as a pyramid that stands on the bottom row, centered on the column
    4. Return the result
    """

    # 1. Collect the colors of each column
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]
    for c in range(width):
        colors = [row[c] for row in grid if row[c] != 0]

    # 2. Split them into rows of 1, 3, 5 and so on
        rows = []
        while colors:
            size = 2 * len(rows) + 1
            rows.append(colors[:size])
            colors = colors[size:]

    # 3. Draw the rows as a pyramid
        top = height - len(rows)
        for i, row in enumerate(rows):
            result[top + i][c - i:c + i + 1] = row

    return result
