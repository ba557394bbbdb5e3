def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with cells of 5 on a background of 0
    2. The output is a 6x6 grid, twice as high and twice as wide
    3. The output consists of 2x2 blocks, one block for each input cell
    4. Where the input cell is 5, the block has 1 on one diagonal and 2 on the other
    5. The upper left cell of such a block is 1
    6. Where the input cell is 0, the block is empty

    Procedure:
    1. Create a result with one 2x2 block for each input cell, filled with 0
    2. For each input cell that is not 0, draw 1 and 2 in turn in its block
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * (2 * width) for _ in range(2 * height)]

    # 2. Draw 1 and 2 in the block of each cell that is not 0
    for r in range(2 * height):
        for c in range(2 * width):
            if grid[r // 2][c // 2] != 0:
                result[r][c] = 1 if r % 2 == c % 2 else 2

    return result
