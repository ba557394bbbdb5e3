def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input consists of square rings inside each other, each ring has one color
    3. The output has the same rings in the same colors, but the colors are exchanged
    4. Each color becomes the color that comes before it, counted from the outside
    5. The first color becomes the last color

    Procedure:
    1. List the different colors of the rings from the outside to the inside
    2. Replace each color by the color before it in the list, the first by the last
    3. Return the result
    """

    # 1. List the different colors from the outside to the inside
    height = len(grid)
    colors = []
    for k in range((height + 1) // 2):
        if grid[k][k] not in colors:
            colors.append(grid[k][k])

    # 2. Replace each color by the color before it
    result = [[colors[colors.index(cell) - 1] for cell in row] for row in grid]

    return result
