def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 2x2 square of 8 on a background of 0
    3. There are four single cells of other colors, one towards each corner of the square
    4. In the output each cell of the square has the color of the nearest single cell
    5. All other cells of the output are 0

    Procedure:
    1. Find the upper left cell of the square of 8
    2. Create a result filled with 0
    3. Move each single cell to the nearest cell of the square
    4. Return the result
    """

    # 1. Find the upper left cell of the square of 8
    height = len(grid)
    width = len(grid[0])
    top, left = min((r, c) for r in range(height) for c in range(width) if grid[r][c] == 8)

    # 2. Create a result filled with 0
    result = [[0] * width for _ in range(height)]

    # 3. Move each single cell to the nearest cell of the square
    for r in range(height):
        for c in range(width):
            if grid[r][c] not in (0, 8):
                near_r = top if r <= top else top + 1
                near_c = left if c <= left else left + 1
                result[near_r][near_c] = grid[r][c]

    return result
