def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a pattern of many colors with some areas of 0
    3. The pattern is a small tile that repeats across the rows and down the columns
    4. In the output the areas of 0 are replaced by the pattern

    Procedure:
    1. Find the smallest steps down and to the right after which all cells except 0 are the same
    2. Read the color of every place of the tile from the cells that are not 0
    3. Fill the result with the tile
    4. Return the result
    """

    # 1. Find the smallest steps down and to the right
    def find_step(rows):
        for step in range(1, len(rows)):
            pairs = [pair for row, other in zip(rows, rows[step:]) for pair in zip(row, other)]
            if all(a == b or 0 in (a, b) for a, b in pairs):
                return step

    step_r = find_step(grid)
    step_c = find_step(list(zip(*grid)))

    # 2. Read the color of every place of the tile
    tile = {}
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color != 0:
                tile[r % step_r, c % step_c] = color

    # 3. Fill the result with the tile
    result = []
    for r in range(len(grid)):
        result.append([tile[r % step_r, c % step_c] for c in range(len(grid[0]))])

    return result
