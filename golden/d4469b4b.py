def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 5x5 grid with one color on a background of 0
    2. The color is 1, 2 or 3
    3. The output is a 3x3 grid with cells of 5 on a background of 0
    4. Color 1 gives the middle row and the middle column
    5. Color 2 gives the first row and the middle column
    6. Color 3 gives the last row and the last column

    Procedure:
    1. Find the color
    2. Find the row and the column that belong to this color
    3. Set all cells of this row and of this column to 5
    4. Return the result
    """

    # 1. Find the color
    color = max(max(row) for row in grid)

    # 2. Find the row and the column of this color
    lines = {1: (1, 1), 2: (0, 1), 3: (2, 2)}
    row, column = lines[color]

    # 3. Set this row and this column to 5
    result = [[5 if r == row or c == column else 0 for c in range(3)] for r in range(3)]

    return result
