def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one group of colored cells on a background of 0
    3. The middle of the group is a filled square of 2x2 or 3x3 cells
    4. In the output the group looks the same when it is rotated by 90 degrees around this square
    5. The colored cells of the input stay the same, only a few cells are added

    Procedure:
    1. Find the centers of all filled squares of 2x2 or 3x3 cells, counted in half cells
    2. Rotate the colored cells three times by 90 degrees around each center
    3. Keep the rotations that fit into the grid and in which no two colors collide
    4. Prefer the 3x3 squares, then the rotation with the fewest cells, and draw it
    5. Return the result
    """

    # 1. Find the centers of all filled squares
    height = len(grid)
    width = len(grid[0])
    centers = []
    for size in (2, 3):
        for r in range(height - size + 1):
            for c in range(width - size + 1):
                square = [row[c:c + size] for row in grid[r:r + size]]
                if all(0 not in row for row in square):
                    centers.append((size, 2 * r + size - 1, 2 * c + size - 1))

    # 2. Rotate the colored cells around a center
    def rotate(center_r, center_c):
        cells = set()
        for r in range(height):
            for c in range(width):
                if grid[r][c] != 0:
                    dr, dc = 2 * r - center_r, 2 * c - center_c
                    for _ in range(4):
                        dr, dc = dc, -dr
                        nr, nc = (center_r + dr) // 2, (center_c + dc) // 2
                        cells.add((nr, nc, grid[r][c]))
        return cells

    # 3. Keep the rotations that fit
    options = []
    for size, center_r, center_c in centers:
        cells = rotate(center_r, center_c)
        places = {(r, c) for r, c, color in cells}
        inside = all(0 <= r < height and 0 <= c < width for r, c in places)
        if inside and len(places) == len(cells):
            options.append((-size, len(cells), sorted(cells)))

    # 4. Draw the best rotation
    result = [[0] * width for _ in range(height)]
    for r, c, color in min(options)[2]:
        result[r][c] = color

    return result
