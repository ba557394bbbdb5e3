def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with one color on a background of 0
    2. The output is a 9x9 grid
    3. The output consists of 3x3 blocks, one block for each input cell
    4. Where the input cell is not 0, the block is the input with 0 and the color exchanged
    5. Where the input cell is 0, the block is empty

    Procedure:
    1. Make a copy of the input with 0 and the color exchanged
    2. Create a result with one block for each input cell, filled with 0
    3. For each input cell that is not 0, copy the exchanged input into its block
    4. Return the result
    """

    # 1. Exchange 0 and the color
    color = max(cell for row in grid for cell in row)
    exchanged = [[color - cell for cell in row] for row in grid]

    # 2. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * (width * width) for _ in range(height * height)]

    # 3. Copy the exchanged input into the block of each cell that is not 0
    for block_r in range(height):
        for block_c in range(width):
            if grid[block_r][block_c] != 0:
                for r in range(height):
                    for c in range(width):
                        result[block_r * height + r][block_c * width + c] = exchanged[r][c]

    return result
