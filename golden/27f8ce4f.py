def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid of several colors
    2. The output is a 9x9 grid, three times as high and three times as wide
    3. The output consists of 3x3 blocks, one block for each input cell
    4. Where the input cell has the most common color, the block is a copy of the input
    5. All other blocks are empty

    Procedure:
    1. Find the most common color of the input
    2. Create a result with one block for each input cell, filled with 0
    3. Copy the input into the block of each cell of the most common color
    4. Return the result
    """

    # 1. Find the most common color
    height = len(grid)
    width = len(grid[0])
    cells = [cell for row in grid for cell in row]
    color = max(cells, key=cells.count)

    # 2. Create the result
    result = [[0] * (width * width) for _ in range(height * height)]

    # 3. Copy the input into the block of each cell of this color
    for block_r in range(height):
        for block_c in range(width):
            if grid[block_r][block_c] == color:
                for r in range(height):
                    for c in range(width):
                        result[block_r * height + r][block_c * width + c] = grid[r][c]

    return result
