def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with one color on a background of 0
    2. The output is a larger square that consists of 3x3 blocks
    3. Some blocks are copies of the input, all other blocks are empty
    4. The copies fill the blocks from left to right and from top to bottom
    5. The number of copies is the number of colored cells in the input
    6. The output has as many blocks in a row as there are cells of 0 in the input

    Procedure:
    1. Count the colored cells and the cells of 0
    2. Create a result with as many blocks per side as there are cells of 0
    3. Copy the input into the first blocks, once for each colored cell
    4. Return the result
    """

    # 1. Count the colored cells and the cells of 0
    size = len(grid)
    zeros = sum(row.count(0) for row in grid)
    copies = size * size - zeros

    # 2. Create the result
    result = [[0] * (size * zeros) for _ in range(size * zeros)]

    # 3. Copy the input into the first blocks
    for k in range(min(copies, zeros * zeros)):
        block_r = k // zeros
        block_c = k % zeros
        for r in range(size):
            for c in range(size):
                result[block_r * size + r][block_c * size + c] = grid[r][c]

    return result
