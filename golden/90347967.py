def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of several colors on a background of 0
    3. One cell of the shape is 5
    4. In the output the shape is rotated by 180 degrees
    5. The 5 is the center of the rotation and stays in its place

    Procedure:
    1. Find the cell of 5
    2. Create a result of 0 with the size of the input
    3. Move each colored cell to the opposite side of the 5
    4. Return the result
    """

    # 1. Find the cell of 5
    height = len(grid)
    width = len(grid[0])
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                center_r, center_c = r, c

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Move each colored cell to the opposite side of the 5
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                nr = 2 * center_r - r
                nc = 2 * center_c - c
                if 0 <= nr < height and 0 <= nc < width:
                    result[nr][nc] = grid[r][c]

    return result
