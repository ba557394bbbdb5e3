def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a large rectangle on a background of 0
    2. The rectangle consists of filled blocks of different colors, placed in rows and columns
    3. The output has one cell for each block
    4. The cells of the output have the colors of the blocks, in the same places

    Procedure:
    1. Remove the empty rows and columns around the rectangle
    2. Remove each row that is equal to the row above
    3. Remove each column that is equal to the column to the left
    4. Return the result
    """

    # 1. Remove the empty rows and columns
    rows = [row for row in grid if any(row)]
    columns = [list(column) for column in zip(*rows) if any(column)]
    rows = [list(row) for row in zip(*columns)]

    # 2. Remove the repeated rows
    kept = [rows[r] for r in range(len(rows)) if r == 0 or rows[r] != rows[r - 1]]

    # 3. Remove the repeated columns
    columns = [list(column) for column in zip(*kept)]
    kept = [columns[c] for c in range(len(columns)) if c == 0 or columns[c] != columns[c - 1]]
    result = [list(row) for row in zip(*kept)]

    return result
