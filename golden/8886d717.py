def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains areas of 7 and 2, and one side of the grid is a line of 9
    3. Single cells of 8 are scattered over both areas
    4. In the output the 8s inside the areas of 2 become 2
    5. Each other 8 grows by one cell in the direction of the line of 9

    Procedure:
    1. Find the direction of the line of 9
    2. Find the area of each 8 by counting the cells of 2 and 7 next to it
    3. Set an 8 in an area of 2 to 2, otherwise add an 8 in the direction of the line
    4. Return the result
    """

    # 1. Find the direction of the line of 9
    height = len(grid)
    width = len(grid[0])
    if set(grid[0]) == {9}:
        down, right = -1, 0
    elif set(grid[-1]) == {9}:
        down, right = 1, 0
    elif grid[0][0] == 9:
        down, right = 0, -1
    else:
        down, right = 0, 1

    # 2. Find the area of each 8
    areas = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 8:
                near = []
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = r + dr, c + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        near.append(grid[nr][nc])
                areas[(r, c)] = 2 if near.count(2) > near.count(7) else 7

    # 3. Set the 8s in areas of 2 to 2, let the others grow
    result = [row[:] for row in grid]
    for r, c in areas:
        if areas[(r, c)] == 2:
            result[r][c] = 2
    for r, c in areas:
        nr, nc = r + down, c + right
        if areas[(r, c)] == 7 and 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 7:
            result[nr][nc] = 8

    return result
