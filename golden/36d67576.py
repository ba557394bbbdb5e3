def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several copies of one shape of 4 with a cell of 2, rotated or mirrored
    3. One of the copies is complete, it also has cells of 1 and 3 around it
    4. Some or all cells of 1 and 3 are missing in the other copies
    5. In the output the missing cells of 1 and 3 are added to all copies

    Procedure:
    1. Find the complete copy as the object with most cells, connected also diagonally
    2. Make all rotations and mirror images of it
    3. Where the cells of 4 and 2 of such an image fit in the grid, draw all cells of the image
    4. Return the result
    """

    # 1. Find the complete copy
    height = len(grid)
    width = len(grid[0])
    shape = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc, grid[cr][cc]))
                for nr in range(cr - 1, cr + 2):
                    for nc in range(cc - 1, cc + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if grid[nr][nc] != 0:
                                seen.add((nr, nc))
                                stack.append((nr, nc))
            if len(cells) > len(shape):
                shape = cells

    # 2. Make all rotations and mirror images
    images = []
    for _ in range(4):
        shape = [(c, -r, color) for r, c, color in shape]
        images.append(shape)
        images.append([(r, -c, color) for r, c, color in shape])

    # 3. Draw each image where its cells of 4 and 2 fit
    result = [row[:] for row in grid]
    for image in images:
        top = min(r for r, c, color in image)
        left = min(c for r, c, color in image)
        for dr in range(-top - 1, height - top):
            for dc in range(-left - 1, width - left):
                inside = [(r + dr, c + dc, color) for r, c, color in image
                          if 0 <= r + dr < height and 0 <= c + dc < width]
                fixed = [color for r, c, color in inside if color in (2, 4) and grid[r][c] == color]
                if len(fixed) == sum(color in (2, 4) for r, c, color in image):
                    if all(grid[r][c] in (0, color) for r, c, color in inside):
                        for r, c, color in inside:
                            result[r][c] = color

    return result
