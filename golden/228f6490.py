def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 5 and loose objects of other colors on a background of 0
    3. Each rectangle of 5 has a hole of 0
    4. For each hole there is one loose object of the same shape, the only object of its color
    5. This object moves into the hole, all other objects stay where they are

    Procedure:
    1. Find all objects of one color, also the objects of 0
    2. Take the objects of 0 that are enclosed by 5 as holes
    3. Take the loose objects that are the only object of their color
    4. For each hole, move the loose object of the same shape into the hole
    5. Return the result
    """

    # 1. Find all objects of one color, also the objects of 0
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if (r, c) in seen:
                continue
            cells = []
            around = set()
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                y, x = stack.pop()
                cells.append((y, x))
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = y + dr, x + dc
                    if not (0 <= nr < height and 0 <= nc < width):
                        around.add("border")
                    elif grid[nr][nc] != grid[r][c]:
                        around.add(grid[nr][nc])
                    elif (nr, nc) not in seen:
                        seen.add((nr, nc))
                        stack.append((nr, nc))
            shape = sorted((y - r, x - c) for y, x in cells)
            objects.append((grid[r][c], shape, cells, around))

    # 2. Take the objects of 0 that are enclosed by 5 as holes
    holes = [item for item in objects if item[0] == 0 and item[3] == {5}]

    # 3. Take the objects that are the only object of their color
    colors = [item[0] for item in objects]
    loose = [item for item in objects if item[0] not in (0, 5) and colors.count(item[0]) == 1]

    # 4. Move the loose object of the same shape into each hole
    result = [row[:] for row in grid]
    for _, hole_shape, hole_cells, _ in holes:
        for color, shape, cells, _ in loose:
            if shape == hole_shape:
                for r, c in hole_cells:
                    result[r][c] = color
                for r, c in cells:
                    result[r][c] = 0

    return result
