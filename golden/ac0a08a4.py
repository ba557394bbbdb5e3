def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with some colored cells on a background of 0
    2. The output is the input enlarged
    3. Each cell of the input becomes a square block of its color
    4. The side of a block is the number of colored cells in the input

    Procedure:
    1. Count the cells that are not 0
    2. Enlarge each cell to a block with this number of rows and columns
    3. Return the result
    """

    # 1. Count the cells that are not 0
    count = sum(color != 0 for row in grid for color in row)

    # 2. Enlarge each cell to a block
    result = []
    for row in grid:
        wide_row = [color for color in row for _ in range(count)]
        for _ in range(count):
            result.append(wide_row[:])

    return result
