def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input has 13 rows and 6 columns, the output is 18x18
    2. A row of 5s separates a top part of 6x6 from a bottom part of 6x6
    3. The top part is a tile of 3x3, enlarged to blocks of 2x2 cells of one color
    4. The bottom part contains a pattern of 2s on a background of 0
    5. The output contains the tile for each 2 of the pattern and 0 elsewhere

    Procedure:
    1. Make the tile from one cell of each 2x2 block of the top part
    2. Take the rows below the row of 5s as the pattern
    3. Replace each 2 of the pattern by the tile and each 0 by 3x3 cells of 0
    4. Return the result
    """

    # 1. Make the tile from one cell of each block
    tile = [row[::2] for row in grid[:6:2]]

    # 2. Take the rows below the 5s as the pattern
    pattern = grid[7:]

    # 3. Replace each 2 of the pattern by the tile
    result = [[0] * 18 for _ in range(18)]
    for r in range(18):
        for c in range(18):
            if pattern[r // 3][c // 3] == 2:
                result[r][c] = tile[r % 3][c % 3]

    return result
