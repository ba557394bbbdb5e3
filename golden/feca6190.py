def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a single row with some colored cells on a background of 0
    2. The output is a square
    3. Its side is the width of the input times the number of colored cells
    4. The last row of the output begins with the input
    5. Each row above is shifted by one cell to the right, parts outside the grid are cut off

    Procedure:
    1. Count the colored cells and create a square result of that size, filled with 0
    2. Copy the input into each row, shifted by the distance from the last row
    3. Return the result
    """

    # 1. Count the colored cells and create the result
    row = grid[0]
    width = len(row)
    size = width * sum(color != 0 for color in row)
    result = [[0] * size for _ in range(size)]

    # 2. Copy the input into each row, shifted by the distance from the last row
    for r in range(size):
        for c in range(width):
            nc = c + size - 1 - r
            if nc < size:
                result[r][nc] = row[c]

    return result
