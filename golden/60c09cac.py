def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output contains the same colors as the input
    2. The output is twice as high and twice as wide as the input
    3. The output consists of 2x2 blocks, one block for each input cell
    4. Each block is filled with the color of its input cell

    Procedure:
    1. Create a result with twice the height and twice the width
    2. Give each cell of the result the color of its input cell
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * (2 * width) for _ in range(2 * height)]

    # 2. Give each cell the color of its input cell
    for r in range(2 * height):
        for c in range(2 * width):
            result[r][c] = grid[r // 2][c // 2]

    return result
