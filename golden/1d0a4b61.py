def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a pattern that repeats itself in rows and columns
    3. Some parts of the pattern are covered by cells of 0
    4. The output is the complete pattern

    Procedure:
    1. Go through all tile sizes, ordered by height, then by width
    2. Collect the colors except 0 at each place of the repeated tile
    3. Take the first size with exactly one color at each place
    4. Fill the result with this tile
    5. Return the result
    """

    from itertools import product

    # 1. Go through all tile sizes
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    for rows, columns in product(range(1, height + 1), range(1, width + 1)):

    # 2. Collect the colors at each place of the tile
        colors = {(r % rows, c % columns, grid[r][c]) for r, c in cells}
        tile = {(r, c): color for r, c, color in colors}

    # 3. Take the first size with one color at each place
        if len(colors) == len(tile) == rows * columns:
            break

    # 4. Fill the result with this tile
    result = [[tile[r % rows, c % columns] for c in range(width)] for r in range(height)]

    return result
