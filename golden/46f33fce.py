def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains single colored cells on a background of 0
    2. The output is twice as high and twice as wide as the input
    3. Each colored cell is the lower right cell of a 2x2 block of the input
    4. The output consists of 4x4 blocks, one block for each 2x2 block of the input
    5. The 4x4 block is filled with the color of the lower right cell of the 2x2 block

    Procedure:
    1. Create a result of twice the size, filled with 0
    2. For each colored cell fill the 4x4 block of its 2x2 block with its color
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * (2 * width) for _ in range(2 * height)]

    # 2. Fill the 4x4 block of each colored cell
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                for dr in range(4):
                    for dc in range(4):
                        result[r // 2 * 4 + dr][c // 2 * 4 + dc] = grid[r][c]

    return result
