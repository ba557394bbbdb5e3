def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 5x5 grid and the output is a 10x10 grid
    2. The input consists of corner-shaped layers around the top left corner
    3. All cells of a layer have the same color, which is the color of its diagonal cell
    4. The outer layers may be 0, which means that they are empty
    5. The output repeats the sequence of the colored layers outwards

    Procedure:
    1. Read the colors of the layers along the diagonal, without 0
    2. Create a result of twice the size of the input
    3. Color each cell by the number of its layer, repeating the sequence of colors
    4. Return the result
    """

    # 1. Read the colors of the layers
    height = len(grid)
    width = len(grid[0])
    colors = [grid[k][k] for k in range(height) if grid[k][k] != 0]

    # 2. Create the result
    result = [[0] * (2 * width) for _ in range(2 * height)]

    # 3. Color each cell by the number of its layer
    for r in range(2 * height):
        for c in range(2 * width):
            result[r][c] = colors[max(r, c) % len(colors)]

    return result
