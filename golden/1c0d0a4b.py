def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 3x3 blocks with patterns of 8 on a background of 0
    3. Rows and columns of 0, one cell wide, separate the blocks and surround them
    4. In the output the cells of 0 inside the blocks become 2
    5. The cells of 8 become 0

    Procedure:
    1. Create a result filled with 0
    2. Set each cell of 0 inside a block to 2, every fourth row and column is outside the blocks
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Set each cell of 0 inside a block to 2
    for r in range(height):
        for c in range(width):
            if r % 4 != 0 and c % 4 != 0 and grid[r][c] == 0:
                result[r][c] = 2

    return result
