def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A horizontal and a vertical line cross on a background of 0
    3. Each line has a main color and, beside the crossing, two cells of a special color
    4. The output contains a woven rectangle on a background of 0
    5. Its columns reach from the first to the last special cell of the row
    6. Its rows reach over the special cells of the column and the crossing
    7. The cells between the main colors show the special color of the column or of the row

    Procedure:
    1. Find the row y and column x with the fewest 0s, and their most frequent (main) colors, not 0
    2. Find the special cells of both lines: not 0, not the main color and not the crossing (y, x)
    3. Find the rectangle: the columns of the row's special cells, the rows of the column's and y
    4. Draw its rows 0, 2, ... in the special color of the row
    5. Redraw those from the first to the last special cell of the column in its special color
    6. Draw its rows 1, 3, ... in the main color of the row
    7. Draw its columns 1, 3, ...: main color of the column in rows 0, 2, ..., else the crossing's
    8. Return the result
    """

    # 1. Find the two lines and their main colors
    columns = list(zip(*grid))
    y = min(range(len(grid)), key=lambda r: grid[r].count(0))
    x = min(range(len(columns)), key=lambda c: columns[c].count(0))
    row, column = grid[y], columns[x]
    main_row = max(set(row) - {0}, key=row.count)
    main_column = max(set(column) - {0}, key=column.count)

    # 2. Find the special cells
    across = [c for c in range(len(row)) if row[c] not in (0, main_row) and c != x]
    down = [r for r in range(len(column)) if column[r] not in (0, main_column) and r != y]

    # 3. Find the rectangle
    left, right = across[0], across[-1]
    top, bottom = min(down + [y]), max(down + [y])
    result = [[0] * len(row) for _ in grid]

    # 4. Draw rows 0, 2, ... in the special color of the row
    for r in range(top, bottom + 1, 2):
        result[r][left:right + 1] = [row[left]] * (right - left + 1)

    # 5. Redraw those between the special cells of the column
    for r in range(top, bottom + 1, 2):
        if down[0] <= r <= down[-1]:
            result[r][left:right + 1] = [column[down[0]]] * (right - left + 1)

    # 6. Draw rows 1, 3, ... in the main color of the row
    for r in range(top + 1, bottom + 1, 2):
        result[r][left:right + 1] = [main_row] * (right - left + 1)

    # 7. Draw columns 1, 3, ... in the main color of the column or the color of the crossing
    for r in range(top, bottom + 1):
        for c in range(left + 1, right + 1, 2):
            result[r][c] = main_column if (r - top) % 2 == 0 else grid[y][x]

    return result
