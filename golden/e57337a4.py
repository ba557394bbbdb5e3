def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 15x15 grid of one color with a few cells of 0
    2. The output is a 3x3 grid of the same color with some cells of 0
    3. The input can be divided into 5x5 blocks, three rows of three blocks
    4. A cell of the output is 0 where the block contains a 0

    Procedure:
    1. Find the color
    2. Create a 3x3 result of this color
    3. For each cell of 0 set the cell of its block to 0
    4. Return the result
    """

    # 1. Find the color
    color = max(grid[0])

    # 2. Create the result
    size = len(grid) // 3
    result = [[color] * 3 for _ in range(3)]

    # 3. For each cell of 0 set the cell of its block to 0
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 0:
                result[r // size][c // size] = 0

    return result
