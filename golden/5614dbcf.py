def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of blocks of 3x3 cells
    2. Each block has one color, it may be 0
    3. Some cells of 5 are spread over the grid as noise
    4. The output has one cell for each block
    5. A cell of the output has the color of its block

    Procedure:
    1. Create a result with one cell for each block, filled with 0
    2. Set each cell of the result to the color of its block that is not 5
    3. Return the result
    """

    # 1. Create the result
    height = len(grid) // 3
    width = len(grid[0]) // 3
    result = [[0] * width for _ in range(height)]

    # 2. Set each cell to the color of its block that is not 5
    for r in range(height):
        for c in range(width):
            block = [grid[r * 3 + dr][c * 3 + dc] for dr in range(3) for dc in range(3)]
            result[r][c] = max([color for color in block if color != 5], default=0)

    return result
