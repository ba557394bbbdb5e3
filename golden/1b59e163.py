def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of 1 or 2 with one cell of another color, the key cell
    3. The input also contains single cells on the background of 4
    4. Some single cells have the color of a key cell
    5. In the output each of these is the key cell of a copy of the shape
    6. The shapes of the input and the single cells of other colors disappear

    Procedure:
    1. Find the objects: cells that are not 4, connected also diagonally
    2. In each object with several cells find the key cell, the only one of its color
    3. Create a result of the same size, filled with 4
    4. For each single cell of the same color draw a copy of the object with the key cell there
    5. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 4 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] != 4 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. In each object with several cells find the key cell
    keys = []
    for cells in objects:
        colors = [grid[r][c] for r, c in cells]
        if len(cells) > 1:
            keys += [(r, c, cells) for r, c in cells if colors.count(grid[r][c]) == 1]

    # 3. Create the result
    result = [[4] * width for _ in range(height)]

    # 4. For each single cell of the same color draw a copy
    for row, column, cells in keys:
        for single in objects:
            sr, sc = single[0]
            if len(single) == 1 and grid[sr][sc] == grid[row][column]:
                for r, c in cells:
                    if 0 <= r + sr - row < height and 0 <= c + sc - column < width:
                        result[r + sr - row][c + sc - column] = grid[r][c]

    return result
