def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper half of the input is empty, the lower half contains colored cells
    3. The lower half of the output is the lower half of the input
    4. The upper half of the output is the mirror image of the lower half

    Procedure:
    1. Cut out the lower half
    2. Put the lower half in reverse order above the lower half
    3. Return the result
    """

    # 1. Cut out the lower half
    half = len(grid) // 2
    lower = [row[:] for row in grid[half:]]

    # 2. Put the lower half in reverse order above it
    result = [row[:] for row in lower[::-1]] + lower

    return result
