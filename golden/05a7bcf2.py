def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A line of 8 crosses the grid, objects of 4 lie on one side of it
    3. On the other side lies a band of 2 with cells of 2 on it
    4. In the output the cells of 4 are 3, and beams of 4 run from them to the line
    5. Behind the line the beams are 8 and run on to the border
    6. They push the cells of 2 in their way to this border

    Procedure:
    1. Rotate the grid until the line of 8 is a row with the 4s above it
    2. In each column with a 4, from the first 4 to the line, set the 4s to 3 and other cells to 4
    3. Below the line set the cells of this column to 8, but the lowest to 2, as many as it had 2s
    4. Rotate the grid back
    5. Return the result
    """

    # 1. Rotate the grid until the line of 8 is a row with the 4s above it
    for turn in range(1, 5):
        grid = [list(row) for row in zip(*grid[::-1])]
        full = [r for r in range(len(grid)) if set(grid[r]) == {8}]
        if full and 4 in sum(grid[:full[0]], []):
            line = full[0]
            turns = 4 - turn
            result = [row[:] for row in grid]

    # 2. In each column with a 4 set the 4s to 3 and other cells up to the line to 4
    # 3. Below the line set the cells to 8, but the lowest to 2, as many as it had 2s
    for c in range(len(result[0])):
        column = [row[c] for row in result]
        if 4 in column:
            for r in range(column.index(4), line):
                result[r][c] = 3 if column[r] == 4 else 4
            end = len(column) - column.count(2)
            for r in range(line, len(column)):
                result[r][c] = 8 if r < end else 2

    # 4. Rotate the grid back
    for _ in range(turns):
        result = [list(row) for row in zip(*result[::-1])]

    return result
