def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Rows of 5s separate the input into blocks of 3 rows
    2. The output has the size of one block
    3. The blocks show a change step by step, the output is the next step
    4. In some grids each block is the block before, moved to the right by a fixed number of columns
    5. There the columns that become free on the left get the same colors as the first column
    6. In other grids the 0s stay and one column more changes its color from left to right

    Procedure:
    1. Split the grid into blocks at the rows of 5s and take the last two blocks
    2. Look for the smallest move to the right that makes the last block out of the block before
    3. If there is one, move the last block in the same way
    4. Else give the new color of the changed column to the cells not 0 in the next column
    5. Return the result
    """

    # 1. Split the grid into blocks and take the last two
    blocks = [[]]
    for row in grid:
        if row == [5] * len(row):
            blocks.append([])
        else:
            blocks[-1].append(row)
    before, last = blocks[-2:]
    width = len(grid[0])

    # 2. Look for the smallest move that makes the last block out of the block before
    moves = [k for k in range(1, width)
             if [[row[0]] * k + row[:width - k] for row in before] == last]

    # 3. If there is one, move the last block in the same way
    result = [row[:] for row in last]
    if moves:
        k = moves[0]
        result = [[row[0]] * k + row[:width - k] for row in last]

    # 4. Else give the new color to the next column
    else:
        column, color = [(c, last[r][c]) for r in range(len(last)) for c in range(width)
                         if last[r][c] != before[r][c]][-1]
        for row in result:
            if row[column + 1] != 0:
                row[column + 1] = color

    return result
