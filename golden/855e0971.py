def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input consists of colored stripes, either all horizontal or all vertical
    3. Some stripes contain single cells of 0
    4. Each cell of 0 becomes a line of 0 that crosses its stripe from edge to edge

    Procedure:
    1. If the stripes are vertical, transpose the grid, so that they are horizontal
    2. From each cell of 0, go up and down and set the cells to 0 up to the edge of the stripe
    3. Transpose back if the grid was transposed
    4. Return the result
    """

    # 1. Transpose the grid if the stripes are vertical
    vertical = len(set(grid[0]) - {0}) > 1
    rows = [list(row) for row in zip(*grid)] if vertical else grid

    # 2. Extend each cell of 0 up and down
    height = len(rows)
    width = len(rows[0])
    result = [row[:] for row in rows]
    colors = [max(row) for row in rows]
    for r in range(height):
        for c in range(width):
            if rows[r][c] == 0:
                for step in (-1, 1):
                    k = r
                    while 0 <= k < height and colors[k] == colors[r]:
                        result[k][c] = 0
                        k += step

    # 3. Transpose back
    if vertical:
        result = [list(row) for row in zip(*result)]

    return result
