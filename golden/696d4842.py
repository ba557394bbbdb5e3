def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains bent paths and single dots of several colors on a background of 0
    3. One end of each path points straight at a dot of another color
    4. In the output this end is extended to the dot in the color of the path
    5. The other end of the path takes the color of the dot
    6. As many cells change there as are added at the first end

    Procedure:
    1. Find the paths (connected up, down, left and right, at least 2 cells) and their ends
    2. From an end go straight on over cells of 0 up to a dot that is a single cell
    3. If there is such a dot, paint the cells of 0 in the color of the path
    4. Paint as many cells of the path, counted from its other end, in the color of the dot
    5. Return the result
    """

    # 1. Find the ends of the paths
    height = len(grid)
    width = len(grid[0])

    def neighbors(r, c):
        around = [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        return [(nr, nc) for nr, nc in around if 0 <= nr < height and 0 <= nc < width
                and grid[nr][nc] == grid[r][c]]

    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    ends = [cell for cell in cells if len(neighbors(*cell)) == 1]

    # 2. From an end go straight on over cells of 0 up to a single cell
    found = []
    for r, c in ends:
        path = [(r, c)] + neighbors(r, c)
        dr, dc = r - path[1][0], c - path[1][1]
        added = []
        nr, nc = r + dr, c + dc
        while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 0:
            added.append((nr, nc))
            nr, nc = nr + dr, nc + dc
        if 0 <= nr < height and 0 <= nc < width and not neighbors(nr, nc):
            found.append((path, added, grid[nr][nc]))

    # 3. Paint the cells of 0 in the color of the path
    result = [row[:] for row in grid]
    for path, added, color in found:
        for r, c in added:
            result[r][c] = grid[path[0][0]][path[0][1]]

    # 4. Paint as many cells, counted from the other end, in the color of the dot
    for path, added, color in found:
        while path[-1] not in ends:
            path += [cell for cell in neighbors(*path[-1]) if cell not in path]
        for r, c in path[len(path) - len(added):]:
            result[r][c] = color

    return result
