def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of several colors on a background of 0
    3. One cell of the shape is 5, and there is a single 5 away from the shape
    4. In the output a copy of the shape is drawn at the single 5
    5. The 5 of the shape lies on the single 5, this cell becomes 0 in the copy
    6. The shape itself stays the same

    Procedure:
    1. Find the single 5, which has only 0 around it, and the 5 of the shape
    2. Copy all other cells of the shape to the same places beside the single 5
    3. Set the single 5 to 0
    4. Return the result
    """

    # 1. Find the single 5 and the 5 of the shape
    height = len(grid)
    width = len(grid[0])
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                rows = grid[max(r - 1, 0):r + 2]
                around = [color for row in rows for color in row[max(c - 1, 0):c + 2]]
                if any(color not in (0, 5) for color in around):
                    shape_r, shape_c = r, c
                else:
                    single_r, single_c = r, c

    # 2. Copy all other cells of the shape
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] not in (0, 5):
                nr = r - shape_r + single_r
                nc = c - shape_c + single_c
                if 0 <= nr < height and 0 <= nc < width:
                    result[nr][nc] = grid[r][c]

    # 3. Set the single 5 to 0
    result[single_r][single_c] = 0

    return result
