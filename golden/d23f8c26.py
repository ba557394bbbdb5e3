def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The width of the grid is odd, so it has a middle column
    3. The middle column stays the same
    4. All other cells become 0

    Procedure:
    1. Find the middle column
    2. Create a result filled with 0
    3. Copy the middle column into the result
    4. Return the result
    """

    # 1. Find the middle column
    height = len(grid)
    width = len(grid[0])
    middle = width // 2

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Copy the middle column
    for r in range(height):
        result[r][middle] = grid[r][middle]

    return result
