def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input consists of square tiles, divided by lines of 0 that are one cell wide
    3. There are as many rows and columns of tiles as rows and columns of cells in a tile
    4. A block of 3 covers some of the tiles
    5. Each tile is empty or shows the same pattern of 2s
    6. The tiles with the pattern are placed like the cells of 2 in the pattern
    7. The output has no 3s, and each pattern has one 8 at the cell of the place of its tile

    Procedure:
    1. Find the size n of the tiles, the grid has n * n + n - 1 rows
    2. Find a tile that contains 2s and no 3s, it shows the pattern
    3. Fill a result with 0 and draw the pattern in tile (i, j) for each cell (i, j) of 2 in it
    4. In each such tile (i, j) set its cell (i, j) to 8
    5. Return the result
    """

    # 1. Find the size of the tiles
    height = len(grid)
    n = 1
    while n * n + n - 1 < height:
        n += 1

    # 2. Find a tile with 2s and no 3s
    for top in range(0, height, n + 1):
        for left in range(0, height, n + 1):
            tile = [row[left:left + n] for row in grid[top:top + n]]
            colors = {color for row in tile for color in row}
            if 2 in colors and 3 not in colors:
                pattern = tile

    # 3. Draw the pattern in each tile whose place is a 2 in the pattern
    result = [[0] * height for _ in range(height)]
    places = [(i, j) for i in range(n) for j in range(n) if pattern[i][j] == 2]
    for i, j in places:
        for r, c in places:
            result[i * (n + 1) + r][j * (n + 1) + c] = 2

    # 4. Set cell (i, j) of each such tile to 8
    for i, j in places:
        result[i * (n + 1) + i][j * (n + 1) + j] = 8

    return result
