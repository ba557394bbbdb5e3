def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 5 cut off a part of the grid in the top left corner
    3. This part contains shapes of different colors
    4. Outside this part all objects are made of cells of 3
    5. Each object of 3 has one of the shapes, possibly rotated or mirrored
    6. In the output each object of 3 takes the color of this shape

    Procedure:
    1. Find all objects of cells of one color other than 0 and 5, 4-connected
    2. Make a form for each object that is the same for all its rotations and mirror images
    3. Remember the color of each form that is not 3
    4. Set each object of 3 to the color of its form
    5. Return the result
    """

    # 1. Find all objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] in (0, 5) or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Make a form that is the same for all rotations and mirror images
    def form(cells):
        images = []
        for _ in range(4):
            cells = [(c, -r) for r, c in cells]
            for image in (cells, [(r, -c) for r, c in cells]):
                top = min(r for r, c in image)
                left = min(c for r, c in image)
                images.append(sorted((r - top, c - left) for r, c in image))
        return str(min(images))

    # 3. Remember the color of each form that is not 3
    colors = {}
    for cells in objects:
        color = grid[cells[0][0]][cells[0][1]]
        if color != 3:
            colors[form(cells)] = color

    # 4. Set each object of 3 to the color of its form
    result = [row[:] for row in grid]
    for cells in objects:
        for r, c in cells:
            if grid[r][c] == 3:
                result[r][c] = colors[form(cells)]

    return result
