def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first row of the input contains some single colored cells, all other rows are 0
    3. In the output each colored cell starts a zigzag pattern down to the bottom row
    4. In the first, third, fifth row and so on its color stands in its own column
    5. In the rows between it stands in the columns to the left and to the right

    Procedure:
    1. Create a result filled with 0
    2. For each colored cell, fill its own column in every other row, beginning with the first
    3. In the rows between, fill the columns to the left and to the right of it
    4. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Fill the own columns in every other row
    columns = [c for c in range(width) if grid[0][c] != 0]
    for c in columns:
        for r in range(0, height, 2):
            result[r][c] = grid[0][c]

    # 3. Fill the columns to the left and right in the rows between
    for c in columns:
        for r in range(1, height, 2):
            for nc in (c - 1, c + 1):
                if 0 <= nc < width:
                    result[r][nc] = grid[0][c]

    return result
