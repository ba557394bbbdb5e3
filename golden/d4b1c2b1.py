def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid
    2. The output contains the same colors as the input
    3. Each cell of the input becomes a square block of its color
    4. The size of the blocks is the number of different colors in the input

    Procedure:
    1. Count the different colors
    2. Repeat each cell and each row as many times
    3. Return the result
    """

    # 1. Count the different colors
    size = len({cell for row in grid for cell in row})

    # 2. Repeat each cell and each row
    result = []
    for row in grid:
        wide = [cell for cell in row for _ in range(size)]
        for _ in range(size):
            result.append(wide[:])

    return result
