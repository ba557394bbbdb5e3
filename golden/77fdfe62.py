def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a square frame of lines of 1, one cell away from the border
    2. Outside of the frame, each corner of the grid contains one color
    3. Inside of the frame there is a pattern of 8 on a background of 0
    4. The output has the size of the inside of the frame
    5. The cells of 8 become the color of the corner in the same quarter

    Procedure:
    1. Cut the inside of the frame out of the grid
    2. Create a result of this size, filled with 0
    3. Set each cell of 8 to the color of the nearest corner
    4. Return the result
    """

    # 1. Cut the inside of the frame out of the grid
    inside = [row[2:-2] for row in grid[2:-2]]
    height = len(inside)
    width = len(inside[0])

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Set each cell of 8 to the color of the nearest corner
    for r in range(height):
        for c in range(width):
            if inside[r][c] == 8:
                corner_r = 0 if r < height // 2 else -1
                corner_c = 0 if c < width // 2 else -1
                result[r][c] = grid[corner_r][corner_c]

    return result
