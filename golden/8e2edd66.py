def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with one color on a background of 0
    2. The output is a 9x9 grid
    3. The output consists of 3x3 blocks, one for each input cell
    4. Where the input cell is 0, the block is the input with the color and 0 swapped
    5. Where the input cell is not 0, the block is empty

    Procedure:
    1. Swap the color and 0 of the input to make a pattern
    2. Create a result with one block for each input cell, filled with 0
    3. For each input cell of 0, copy the pattern into its block
    4. Return the result
    """

    # 1. Swap the color and 0
    height = len(grid)
    width = len(grid[0])
    color = max(max(row) for row in grid)
    pattern = [[color if cell == 0 else 0 for cell in row] for row in grid]

    # 2. Create the result
    result = [[0] * (width * width) for _ in range(height * height)]

    # 3. Copy the pattern into the block of each cell of 0
    for block_r in range(height):
        for block_c in range(width):
            if grid[block_r][block_c] == 0:
                for r in range(height):
                    for c in range(width):
                        result[block_r * height + r][block_c * width + c] = pattern[r][c]

    return result
