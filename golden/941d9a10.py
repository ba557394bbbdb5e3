def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 5 divide the grid into rectangles of 0
    3. The number of rows and of columns of rectangles is odd, so one rectangle is in the middle
    4. The top left rectangle becomes 1, the one in the middle 2 and the bottom right one 3

    Procedure:
    1. Find the groups of rows and the groups of columns between the lines
    2. Fill the first, the middle and the last rectangle on the diagonal with 1, 2 and 3
    3. Return the result
    """

    # 1. Find the groups of rows and of columns
    def groups(lines):
        found = [[]]
        for i, line in enumerate(lines):
            if set(line) == {5}:
                found.append([])
            else:
                found[-1].append(i)
        return found

    rows = groups(grid)
    columns = groups(zip(*grid))

    # 2. Fill the first, the middle and the last rectangle
    result = [row[:] for row in grid]
    fills = [(rows[0], columns[0], 1),
             (rows[len(rows) // 2], columns[len(columns) // 2], 2),
             (rows[-1], columns[-1], 3)]
    for group_rows, group_columns, color in fills:
        for r in group_rows:
            for c in group_columns:
                result[r][c] = color

    return result
