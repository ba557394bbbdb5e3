def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a cup of 5 that is open at the top, the background is 0
    2. The lower part of the cup is filled with 8, the upper part is empty
    3. The output is a 3x3 grid with cells of 8 on a background of 0
    4. The number of cells of 8 in the output is the number of empty rows in the cup
    5. The cells are filled row by row, first to the right, then to the left, then to the right

    Procedure:
    1. Count the empty rows, the rows of the cup less the rows of 8 and the bottom row
    2. List the cells of the output in the order in which they are filled
    3. Fill as many cells as there are empty rows
    4. Return the result
    """

    # 1. Count the empty rows
    cup_rows = sum(5 in row for row in grid)
    full_rows = sum(8 in row for row in grid)
    count = cup_rows - full_rows - 1

    # 2. List the cells in order
    cells = []
    for r in range(3):
        for c in range(3):
            cells.append((r, c) if r % 2 == 0 else (r, 2 - c))

    # 3. Fill the cells
    result = [[0] * 3 for _ in range(3)]
    for r, c in cells[:count]:
        result[r][c] = 8

    return result
