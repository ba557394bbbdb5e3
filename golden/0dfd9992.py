def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a pattern of many colors with some areas of 0
    3. The pattern is a small tile that repeats across the rows and down the columns
    4. The areas of 0 hide parts of the pattern
    5. In the output the areas of 0 are replaced by the pattern

    Procedure:
    1. Find the smallest tile size where cells at the same place of the tile never differ in color
    2. Read the color of every place of the tile from the cells that are not 0
    3. Fill the result with the tile
    4. Return the result
    """

    # 1. Find the smallest tile size that fits
    height = len(grid)
    width = len(grid[0])

    def read_tile(tile_height, tile_width):
        tile = {}
        for r in range(height):
            for c in range(width):
                place = (r % tile_height, c % tile_width)
                if grid[r][c] != 0 and tile.setdefault(place, grid[r][c]) != grid[r][c]:
                    return None
        return tile if len(tile) == tile_height * tile_width else None

    sizes = [(h, w) for h in range(1, height + 1) for w in range(1, width + 1)]
    sizes.sort(key=lambda size: size[0] * size[1])
    tile_height, tile_width = next(size for size in sizes if read_tile(*size))

    # 2. Read the color of every place of the tile
    tile = read_tile(tile_height, tile_width)

    # 3. Fill the result with the tile
    result = [[tile[r % tile_height, c % tile_width] for c in range(width)] for r in range(height)]

    return result
