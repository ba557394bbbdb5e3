def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains horizontal lines of several colors on a background of 0
    3. The lines have gaps of one cell with the same color at the left and right
    4. At the bottom border are short vertical lines in the columns of the gaps
    5. In the output the gaps are filled with the color of their line
    6. From each gap and from each vertical line a line of its color goes up to the next color

    Procedure:
    1. Fill each cell of 0 whose left and right neighbor have the same color, not 0, with this color
    2. In the columns with a filled gap, from bottom to top, give each cell of 0 the color below it
    3. Return the result
    """

    # 1. Fill the gaps
    result = [row[:] for row in grid]
    columns = set()
    for r, row in enumerate(grid):
        for c in range(1, len(row) - 1):
            if row[c] == 0 and row[c - 1] == row[c + 1] != 0:
                result[r][c] = row[c - 1]
                columns.add(c)

    # 2. In these columns give cells of 0 the color below, from bottom to top
    for c in columns:
        for r in range(len(grid) - 2, -1, -1):
            if result[r][c] == 0:
                result[r][c] = result[r + 1][c]

    return result
