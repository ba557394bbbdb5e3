def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of two equal halves
    2. The two halves lie side by side, or one below the other
    3. The output is half as large as the input
    4. The output is a copy of the left half or of the upper half

    Procedure:
    1. Cut out the left half and the right half of the grid
    2. If these are equal, take the left half, otherwise take the upper half of the grid
    3. Return the result
    """

    # 1. Cut out the left half and the right half
    height = len(grid)
    width = len(grid[0])
    left = [row[:width // 2] for row in grid]
    right = [row[width // 2:] for row in grid]

    # 2. Take the left half or the upper half
    if left == right:
        result = left
    else:
        result = [row[:] for row in grid[:height // 2]]

    return result
