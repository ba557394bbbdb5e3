def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of several colors on a background of 7, most of them squares
    3. In the output all objects become smaller except single cells
    4. A larger object loses its outer cells on all four sides
    5. A single cell becomes a square of 9x9 around it, cut off at the border of the grid

    Procedure:
    1. Create a result of the same size, filled with 7
    2. Keep the cells whose eight neighbors have the same color and are inside the grid
    3. Around each cell not 7 without a neighbor of its color draw a square of 9x9 in its color
    4. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[7] * width for _ in range(height)]

    # 2. Keep the cells whose eight neighbors have the same color
    def same(r, c):
        return sum(0 <= nr < height and 0 <= nc < width and grid[nr][nc] == grid[r][c]
                   for nr in range(r - 1, r + 2) for nc in range(c - 1, c + 2)) - 1

    for r in range(height):
        for c in range(width):
            if same(r, c) == 8:
                result[r][c] = grid[r][c]

    # 3. Around each single cell draw a square of 9x9
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 7 and same(r, c) == 0:
                for nr in range(max(r - 4, 0), min(r + 5, height)):
                    for nc in range(max(c - 4, 0), min(c + 5, width)):
                        result[nr][nc] = grid[r][c]

    return result
