def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The top row contains three neighboring cells of different colors on a background of 0
    3. The left and right border contain single cells with some of these colors
    4. In the output a line goes from each cell of the top row down to the row of its single cell
    5. There it turns and goes on to the single cell
    6. A line without a single cell goes down to the bottom

    Procedure:
    1. Find the single cell of each color below the top row
    2. From each cell of the top row draw a line down to the row of its single cell or to the bottom
    3. Go on along this row to the single cell
    4. Return the result
    """

    # 1. Find the single cell of each color
    targets = {}
    for r, row in enumerate(grid[1:], 1):
        for c, color in enumerate(row):
            targets[color] = (r, c)

    # 2. Draw a line down from each cell
    # 3. Go on along this row
    result = [row[:] for row in grid]
    for start, color in enumerate(grid[0]):
        if color != 0:
            bottom, end = targets.get(color, (len(grid) - 1, start))
            for r in range(bottom + 1):
                result[r][start] = color
            for c in range(min(start, end), max(start, end) + 1):
                result[bottom][c] = color

    return result
