def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has an upper half and a lower half of the same size
    2. A row of 5s in the middle separates the two halves
    3. Both halves contain colored cells on a background of 0
    4. The output has the size of one half
    5. The output shows the colored cells of both halves laid over each other

    Procedure:
    1. Split the grid into the upper half and the lower half
    2. Take the color of the upper half, or of the lower half where the upper half is 0
    3. Return the result
    """

    # 1. Split the grid into the upper half and the lower half
    height = len(grid) // 2
    width = len(grid[0])
    upper = grid[:height]
    lower = grid[height + 1:]

    # 2. Lay the two halves over each other
    result = [row[:] for row in upper]
    for r in range(height):
        for c in range(width):
            if upper[r][c] == 0:
                result[r][c] = lower[r][c]

    return result
