def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects on a background of 7
    3. Some objects lie in a corner of the grid
    4. In the output each of these is copied into the next corner, clockwise, without turning it
    5. The old cells are not removed, the copies are only drawn over them
    6. The other objects stay the same

    Procedure:
    1. For each corner that is not 7 find the object of its color that it belongs to, 4-connected
    2. Find the bounding box of the object
    3. Draw the object over the grid with its box moved into the next corner, clockwise
    4. Return the result
    """

    # 1. Find the object in each corner
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    corners = [(0, 0), (0, width - 1), (height - 1, width - 1), (height - 1, 0)]
    for i in range(4):
        color = grid[corners[i][0]][corners[i][1]]
        if color == 7:
            continue
        cells = {corners[i]}
        stack = [corners[i]]
        while stack:
            r, c = stack.pop()
            for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in cells:
                    if grid[nr][nc] == color:
                        cells.add((nr, nc))
                        stack.append((nr, nc))

    # 2. Find its bounding box
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]

    # 3. Draw it into the next corner
        dr = -min(rows) if i in (0, 3) else height - 1 - max(rows)
        dc = -min(columns) if i in (2, 3) else width - 1 - max(columns)
        for r, c in cells:
            result[r + dr][c + dc] = color

    return result
