def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains frames of one color on a background of 0
    2. Single cells of a second color are scattered inside and outside the frames
    3. One frame is larger than the others
    4. The output is the largest frame with its inside
    5. The frame gets the color of the single cells

    Procedure:
    1. Find the objects of one color
    2. Find the largest object, the largest frame, and its bounding box
    3. Cut out the bounding box and color the frame with the second color
    4. Return the result
    """

    # 1. Find the objects of one color
    height = len(grid)
    width = len(grid[0])
    objects = []
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
                cells.append((cr, cc))
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Find the largest frame and its bounding box
    cells = max(objects, key=len)
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 3. Cut out the bounding box and color the frame
    frame = grid[top][left]
    color = next(cell for row in grid for cell in row if cell not in (0, frame))
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]
    result = [[color if cell == frame else cell for cell in row] for row in result]

    return result
