def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 2 and objects of 5 on a background of 7
    3. Each object has three cells, it is a 2x2 square with one missing cell
    4. Each object gets a shadow, a copy moved diagonally by one cell, drawn on the background
    5. The shadow of an object of 5 is 4 and moves towards the missing cell
    6. The shadow of an object of 2 is 3, moves away from it and comes before a shadow of 4

    Procedure:
    1. Copy the grid
    2. Find all objects and their missing cells, the objects of 5 first
    3. Draw the shadow of each object on the background
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Find all objects and their missing cells
    objects = []
    for color in (5, 2):
        for r in range(height - 1):
            for c in range(width - 1):
                square = [(r, c), (r, c + 1), (r + 1, c), (r + 1, c + 1)]
                cells = [(i, j) for i, j in square if grid[i][j] == color]
                if len(cells) == 3:
                    missing = [cell for cell in square if cell not in cells][0]
                    objects.append((color, cells, missing[0] - r, missing[1] - c))

    # 3. Draw the shadow of each object
    for color, cells, missing_r, missing_c in objects:
        dr = 1 if missing_r else -1
        dc = 1 if missing_c else -1
        if color == 2:
            dr, dc = -dr, -dc
        for r, c in cells:
            nr, nc = r + dr, c + dc
            if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 7:
                result[nr][nc] = 4 if color == 5 else 3

    return result
