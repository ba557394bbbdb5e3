def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a square of one color with a single cell of 0 in the center
    3. In the output the cells on both diagonals are 0
    4. All other cells stay the same

    Procedure:
    1. Copy the grid
    2. Set the cells on the two diagonals to 0
    3. Return the result
    """

    # 1. Copy the grid
    size = len(grid)
    result = [row[:] for row in grid]

    # 2. Set the cells on the two diagonals to 0
    for i in range(size):
        result[i][i] = 0
        result[i][size - 1 - i] = 0

    return result
