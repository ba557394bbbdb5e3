def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of one color and some cells of 2 on a background of 0
    3. The cells of 2 touch one side of the shape
    4. The output contains the shape and its mirror image beyond the side with the cells of 2
    5. The mirror image touches the shape, the cells of 2 are gone
    6. The background of the output is 3

    Procedure:
    1. Find the cells of the shape and the cells of 2
    2. Mirror the shape over the side where the cells of 2 are
    3. Draw the shape and its mirror image on a background of 3
    4. Return the result
    """

    # 1. Find the cells of the shape and the cells of 2
    height = len(grid)
    width = len(grid[0])
    shape = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 2)]
    marks = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    color = grid[shape[0][0]][shape[0][1]]

    # 2. Mirror the shape over the side where the cells of 2 are
    top = min(r for r, c in shape)
    bottom = max(r for r, c in shape)
    left = min(c for r, c in shape)
    right = max(c for r, c in shape)
    mark_r, mark_c = marks[0]
    if mark_r < top:
        mirror = [(2 * top - 1 - r, c) for r, c in shape]
    elif mark_r > bottom:
        mirror = [(2 * bottom + 1 - r, c) for r, c in shape]
    elif mark_c < left:
        mirror = [(r, 2 * left - 1 - c) for r, c in shape]
    else:
        mirror = [(r, 2 * right + 1 - c) for r, c in shape]

    # 3. Draw the shape and its mirror image on a background of 3
    result = [[3] * width for _ in range(height)]
    for r, c in shape + mirror:
        if 0 <= r < height and 0 <= c < width:
            result[r][c] = color

    return result
