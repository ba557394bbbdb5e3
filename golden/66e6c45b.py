def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 2x2 block of colored cells on a background of 0
    3. The block is in the center of the grid
    4. In the output each colored cell is in the corner of the grid that is nearest to it
    5. All other cells of the output are 0

    Procedure:
    1. Create a result filled with 0
    2. Set each corner of the result to the color of the nearest cell of the block
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Set each corner to the color of the nearest cell of the block
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                corner_r = 0 if r < height // 2 else height - 1
                corner_c = 0 if c < width // 2 else width - 1
                result[corner_r][corner_c] = grid[r][c]

    return result
