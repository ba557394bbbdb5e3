def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a square grid, the output is a 3x3 grid
    2. The input contains nine cells of different colors on a background of 0
    3. The input consists of 3x3 blocks of the same size
    4. Each block contains exactly one cell that is not 0
    5. Each cell of the output is the color of the cell in the matching block

    Procedure:
    1. Create a 3x3 result filled with 0
    2. Write each cell that is not 0 into the place of its block
    3. Return the result
    """

    # 1. Create the result
    size = len(grid) // 3
    result = [[0] * 3 for _ in range(3)]

    # 2. Write each cell that is not 0 into the place of its block
    for r in range(3 * size):
        for c in range(3 * size):
            if grid[r][c] != 0:
                result[r // size][c // size] = grid[r][c]

    return result
