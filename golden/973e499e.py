def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a square grid
    2. The height of the output is the height of the input multiplied by itself
    3. The output consists of blocks of the size of the input, one block for each input cell
    4. A block shows the input with only the cells of the color of its own input cell
    5. All other cells of a block are 0

    Procedure:
    1. Create a result of 0 with one block of the input size for each cell of the input
    2. Copy into each block those input cells that have the color of the cell of this block
    3. Return the result
    """

    # 1. Create a result of 0
    size = len(grid)
    result = [[0] * (size * size) for _ in range(size * size)]

    # 2. Copy into each block the cells of the color of its cell
    for r in range(size):
        for c in range(size):
            for i in range(size):
                for j in range(size):
                    if grid[i][j] == grid[r][c]:
                        result[r * size + i][c * size + j] = grid[i][j]

    return result
