def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The top row contains three neighboring cells of different colors on a background of 0
    3. The left and right border contain single cells with some of these colors
    4. In the output each cell of the top row grows a line down to the row of its single cell
    5. There the line turns left or right and goes on to the single cell
    6. A line without a single cell goes down to the bottom

    Procedure:
    1. Find the colored cells of the top row
    2. For each find the cell of the same color below the top row, if there is one
    3. Draw the line down to the row of this cell and along this row to it, else to the bottom
    4. Return the result
    """

    # 1. Find the colored cells of the top row
    height = len(grid)
    width = len(grid[0])
    starts = [c for c in range(width) if grid[0][c] != 0]

    # 2. Find the cell of the same color for each
    targets = {}
    for start in starts:
        for r in range(1, height):
            for c in range(width):
                if grid[r][c] == grid[0][start]:
                    targets[start] = (r, c)

    # 3. Draw the line down and along the row, else to the bottom
    result = [row[:] for row in grid]
    for start in starts:
        bottom, end = targets.get(start, (height - 1, start))
        for r in range(bottom + 1):
            result[r][start] = grid[0][start]
        for c in range(min(start, end), max(start, end) + 1):
            result[bottom][c] = grid[0][start]

    return result
