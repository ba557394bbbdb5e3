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
    height = len(grid)
    width = len(grid[0])

    def neighbors(r, c):
        cells = []
        for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            nr, nc = r + dr, c + dc
            if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] != 8:
                cells.append((nr, nc))
        return cells

    colored = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 8]
    start = [cell for cell in colored if len(neighbors(*cell)) == 1][0]

    # 2. Walk along the path
    path = [start]
    while len(path) < len(colored):
        path.append([cell for cell in neighbors(*path[-1]) if cell not in path][0])

    # 3. Give the cells their colors in reversed order
    result = [row[:] for row in grid]
    for (r, c), (from_r, from_c) in zip(path, path[::-1]):
        result[r][c] = grid[from_r][from_c]

    return result
