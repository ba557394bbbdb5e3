def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The top row has one color and the bottom row another color
    3. Objects of these two colors lie between them on a background of 7
    4. In the output the objects of the top color have moved up to the top row
    5. The objects of the bottom color have moved down to the bottom row
    6. The objects keep their shape and stop where they meet a cell of their own color

    Procedure:
    1. Find the objects of the top color and of the bottom color, connected also diagonally
    2. Move them step by step to the side of their color until the border or another of their color
    3. Draw all objects on a background of 7
    4. Return the result
    """

    # 1. Find the objects of the top color and of the bottom color
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 7 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr in range(cr - 1, cr + 2):
                    for nc in range(cc - 1, cc + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if grid[nr][nc] == grid[r][c]:
                                seen.add((nr, nc))
                                stack.append((nr, nc))
            objects.append([grid[r][c], cells])

    # 2. Move them step by step to the side of their color
    moving = True
    while moving:
        moving = False
        for item in objects:
            color, cells = item
            step = -1 if color == grid[0][0] else 1
            moved = [(r + step, c) for r, c in cells]
            others = [cell for other in objects if other is not item and other[0] == color
                      for cell in other[1]]
            if all(0 <= r < height and (r, c) not in others for r, c in moved):
                item[1] = moved
                moving = True

    # 3. Draw all objects on a background of 7
    result = [[7] * width for _ in range(height)]
    for color, cells in objects:
        for r, c in cells:
            result[r][c] = color

    return result
