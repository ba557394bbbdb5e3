def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a shape of 8 and a frame on a background of 0
    2. The frame has four sides of different colors, its corners are 0
    3. The inside of the frame has the same size as the shape
    4. The output has the size of the frame and shows the shape inside the frame
    5. Each cell of the shape gets the color of the nearest side of the frame
    6. A cell that is equally near to two sides, on a diagonal, stays 8

    Procedure:
    1. Cut out the frame, the bounding box of the colors other than 0 and 8
    2. Find the cells of the shape and the top left corner of their bounding box
    3. Put each cell into the frame, with the color of the nearest side if there is only one
    4. Return the result
    """

    # 1. Cut out the frame
    height = len(grid)
    width = len(grid[0])
    frame = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 8)]
    top = min(r for r, c in frame)
    bottom = max(r for r, c in frame)
    left = min(c for r, c in frame)
    right = max(c for r, c in frame)
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 2. Find the cells of the shape
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]
    shape_top = min(r for r, c in cells)
    shape_left = min(c for r, c in cells)

    # 3. Put each cell into the frame
    last_r = bottom - top
    last_c = right - left
    for cell_r, cell_c in cells:
        r = cell_r - shape_top + 1
        c = cell_c - shape_left + 1
        sides = [(r, result[0][1]), (last_r - r, result[last_r][1]),
                 (c, result[1][0]), (last_c - c, result[1][last_c])]
        nearest = min(distance for distance, color in sides)
        colors = [color for distance, color in sides if distance == nearest]
        result[r][c] = colors[0] if len(colors) == 1 else 8

    return result
