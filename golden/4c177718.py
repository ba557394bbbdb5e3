def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A row of 5s separates the input into a top part and a bottom part
    2. The top part contains a shape of 1, a T of 2 and a shape of a third color in 3x3 squares
    3. The bottom part contains the same shape of 1 on a background of 0
    4. The output is the bottom part with the third shape added directly above or below the 1s
    5. If the T of 2 stands upside down, the third shape is above the 1s, else below

    Procedure:
    1. Cut out the bottom part below the row of 5s
    2. Find the third shape of the top part, the cells that are not 0, 1 or 2
    3. If the first row with 2 has one 2, put the shape above the 1s of the bottom part, else below
    4. Draw it in the same three columns as the 1s, directly next to them
    5. Return the result
    """

    # 1. Cut out the bottom part
    line = [r for r in range(len(grid)) if grid[r][0] == 5][0]
    result = [row[:] for row in grid[line + 1:]]

    # 2. Find the third shape of the top part
    shape = [(r, c, grid[r][c]) for r in range(line) for c in range(len(grid[0]))
             if grid[r][c] not in (0, 1, 2)]
    top = min(r for r, c, color in shape)
    left = min(c for r, c, color in shape)

    # 3. Put the shape above or below the 1s of the bottom part
    ones = [(r, c) for r in range(len(result)) for c in range(len(result[0])) if result[r][c] == 1]
    first = [row.count(2) for row in grid if 2 in row][0]
    start = min(ones)[0] - 3 if first == 1 else max(ones)[0] + 1

    # 4. Draw it in the same columns as the 1s
    for r, c, color in shape:
        result[start + r - top][min(c for _, c in ones) + c - left] = color

    return result
