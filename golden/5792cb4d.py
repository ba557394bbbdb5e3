def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is 8
    3. The input contains a winding path of colored cells
    4. The path in the output goes through the same cells
    5. The colors along the path are in reversed order

    Procedure:
    1. Find an end of the path, a colored cell with only one colored neighbor
    2. Walk along the path from this end and list its cells
    3. Give the cells of the path their colors in reversed order
    4. Return the result
    """

    # 1. Find an end of the path
    cells = {(r, c): color for r, row in enumerate(grid)
             for c, color in enumerate(row) if color != 8}

    def neighbors(r, c):
        return [cell for cell in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)] if cell in cells]

    path = [next(cell for cell in cells if len(neighbors(*cell)) == 1)]

    # 2. Walk along the path
    while len(path) < len(cells):
        path.append(next(cell for cell in neighbors(*path[-1]) if cell not in path))

    # 3. Give the cells their colors in reversed order
    result = [row[:] for row in grid]
    for (r, c), source in zip(path, path[::-1]):
        result[r][c] = cells[source]

    return result
