def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with cells of 1 and 2 on a background of 0
    2. The output is a 9x9 grid, three times as high and three times as wide
    3. The output consists of 3x3 blocks, one block for each input cell
    4. Where the input cell is 2, the block is a copy of the input
    5. Where the input cell is not 2, the block is empty

    Procedure:
    1. Create a result with one block for each input cell, filled with 0
    2. For each input cell that is 2, copy the input into its block
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * (width * width) for _ in range(height * height)]

    # 2. Copy the input into the block of each cell that is 2
    for block_r in range(height):
        for block_c in range(width):
            if grid[block_r][block_c] == 2:
                for r in range(height):
                    for c in range(width):
                        result[block_r * height + r][block_c * width + c] = grid[r][c]

    return result
