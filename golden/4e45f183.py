def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 0 divide the input into nine tiles of 5x5 cells, three rows of three tiles
    3. Each tile has a main color and some cells of another color in its corners or along a side
    4. The output contains the same tiles in another order
    5. The tile with the other color in the upper left corner is the upper left tile
    6. The tile with it in both upper corners is the upper middle tile, and so on

    Procedure:
    1. Cut out the nine tiles
    2. In each tile find the cells that do not have the color with most cells in it
    3. Their mean row above, on or below the middle row means first, second or third row of tiles
    4. Their mean column left of, on or right of the middle means first, second or third column
    5. Draw the tiles at these places
    6. Return the result
    """

    # 1. Cut out the nine tiles
    starts = [1, 7, 13]
    tiles = [[row[c:c + 5] for row in grid[r:r + 5]] for r in starts for c in starts]

    # 2. In each tile find the cells of the other color
    marks = []
    for tile in tiles:
        colors = [color for row in tile for color in row]
        main = max(colors, key=colors.count)
        marks.append([(r, c) for r in range(5) for c in range(5) if tile[r][c] != main])

    # 3. Their mean row means first, second or third row of tiles
    def place(total):
        return starts[1 + (total > 0) - (total < 0)]

    tops = [place(sum(r - 2 for r, c in cells)) for cells in marks]

    # 4. Their mean column means first, second or third column
    lefts = [place(sum(c - 2 for r, c in cells)) for cells in marks]

    # 5. Draw the tiles at these places
    result = [row[:] for row in grid]
    for tile, top, left in zip(tiles, tops, lefts):
        for r in range(5):
            result[top + r][left:left + 5] = tile[r]

    return result
