def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a pattern that repeats itself in rows and columns
    3. Some parts of the pattern are covered by cells of 0
    4. The output is the complete pattern without any 0

    Procedure:
    1. Go through all tile sizes, the ones with the smallest area first
    2. Collect the colors except 0 at each place of the tile that is repeated over the grid
    3. Take the first size with exactly one color at each place
    4. Fill the result with this tile
    5. Return the result
    """

    # 1. Go through all tile sizes, the smallest area first
    height = len(grid)
    width = len(grid[0])
    sizes = sorted((rows * columns, rows, columns)
                   for rows in range(1, height + 1) for columns in range(1, width + 1))

    # 2. Collect the colors at each place of the tile
    def collect(rows, columns):
        tile = {}
        for r in range(height):
            for c in range(width):
                place = (r % rows, c % columns)
                if grid[r][c] not in (0, tile.get(place, grid[r][c])):
                    return {}
                if grid[r][c] != 0:
                    tile[place] = grid[r][c]
        return tile

    # 3. Take the first size with exactly one color at each place
    for area, rows, columns in sizes:
        tile = collect(rows, columns)
        if len(tile) == area:
            break

    # 4. Fill the result with this tile
    result = [[tile[r % rows, c % columns] for c in range(width)] for r in range(height)]

    return result
