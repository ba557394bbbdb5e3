def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper left quarter contains a square pattern of two colors, next to the outermost cells
    3. The other quarters contain a few single colored cells on a background of 0
    4. In the output the pattern is mirrored into the other three quarters
    5. There each color of the pattern is replaced by the color of a single cell at its place
    6. A color of the pattern without a single cell at its places in the quarter becomes 0

    Procedure:
    1. For each of the other quarters find the mirrored places of the pattern
    2. Find the new colors from the single cells of each quarter
    3. Draw the mirrored pattern in the new colors
    4. Return the result
    """

    # 1. Find the mirrored places of the pattern in each quarter
    height = len(grid)
    width = len(grid[0])
    quarters = [[], [], []]
    for r in range(1, height // 2):
        for c in range(1, width // 2):
            color = grid[r][c]
            quarters[0].append((color, r, width - 1 - c))
            quarters[1].append((color, height - 1 - r, c))
            quarters[2].append((color, height - 1 - r, width - 1 - c))

    # 2. Find the new colors from the single cells
    new_colors = [{}, {}, {}]
    for i in range(3):
        for color, r, c in quarters[i]:
            if grid[r][c] != 0:
                new_colors[i][color] = grid[r][c]

    # 3. Draw the mirrored pattern
    result = [row[:] for row in grid]
    for i in range(3):
        for color, r, c in quarters[i]:
            result[r][c] = new_colors[i].get(color, 0)

    return result
