def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The grid is a single column of five cells with different colors
    3. The first cell and the second cell change places
    4. The fourth cell and the fifth cell change places
    5. The cell in the middle stays the same

    Procedure:
    1. Copy the grid
    2. Swap the first two cells
    3. Swap the last two cells
    4. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Swap the first two cells
    result[0], result[1] = result[1], result[0]

    # 3. Swap the last two cells
    result[-1], result[-2] = result[-2], result[-1]

    return result
