def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first rows of the input are filled with colors, one color for each row
    3. All other rows of the input are 0
    4. In the output the colored rows also appear at the bottom, in reverse order
    5. The lower half of the output is the mirror image of the upper half

    Procedure:
    1. Copy the grid
    2. Copy each colored row to the mirrored row at the bottom
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Copy each colored row to the mirrored row
    height = len(grid)
    for r in range(height):
        if grid[r][0] != 0:
            result[height - 1 - r] = grid[r][:]

    return result
