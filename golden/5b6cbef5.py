def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains 4x4 cells of one color and 0
    2. The output has 16x16 cells, it consists of 4x4 blocks of the size of the input
    3. Each block of the output belongs to one cell of the input
    4. Where the cell of the input is 0, the block contains only 0
    5. Where the cell of the input is not 0, the block is a copy of the input

    Procedure:
    1. Create a result filled with 0 whose height and width are the squares of those of the input
    2. For each cell of the input that is not 0 copy the input into the block at the same position
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width ** 2 for _ in range(height ** 2)]

    # 2. For each cell that is not 0 copy the input into the block
    for r in range(height ** 2):
        for c in range(width ** 2):
            if grid[r // height][c // width] != 0:
                result[r][c] = grid[r % height][c % width]

    return result
