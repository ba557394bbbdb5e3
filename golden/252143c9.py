def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input, a square
    2. The background is 7
    3. The cells in each quarter of the input have a color of their own
    4. The cell in the center has the color of one quarter
    5. The output has a diagonal line of this color from the center to the corner of this quarter
    6. All other cells of the output are 7

    Procedure:
    1. Read the color of the center
    2. Find the direction from the center to the quarter with the other cells of this color
    3. Draw the diagonal line from the center to the corner in this direction
    4. Return the result
    """

    # 1. Read the color of the center
    size = len(grid)
    center = size // 2
    color = grid[center][center]

    # 2. Find the direction to the quarter with the other cells of this color
    for r in range(size):
        for c in range(size):
            if grid[r][c] == color and r != center and c != center:
                dr = 1 if r > center else -1
                dc = 1 if c > center else -1

    # 3. Draw the diagonal line
    result = [[7] * size for _ in range(size)]
    for i in range(center + 1):
        result[center + dr * i][center + dc * i] = color

    return result
