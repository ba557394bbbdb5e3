def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper left corner has a 2x2 block of four colors, the key
    3. Elsewhere there is a figure of these colors on a background of 0
    4. The two colors in the first row of the key are exchanged in the figure
    5. The two colors in the second row of the key are exchanged in the figure
    6. The key itself stays the same

    Procedure:
    1. Read from the key what color each color becomes
    2. Replace the colors of all cells outside the key
    3. Return the result
    """

    # 1. Read from the key what color each color becomes
    colors = {}
    for r in range(2):
        colors[grid[r][0]] = grid[r][1]
        colors[grid[r][1]] = grid[r][0]

    # 2. Replace the colors outside the key
    result = [row[:] for row in grid]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if r > 1 or c > 1:
                result[r][c] = colors.get(grid[r][c], grid[r][c])

    return result
