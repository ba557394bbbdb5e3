def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a block of 7, a block of 9 and cells of 0 on a background of 6
    3. In the output the block of 7 is in the place of the block of 9, and its old place is 6
    4. On the straight way between both blocks some cells have become 2
    5. These lie between two 0s, one directly beside the way on each side

    Procedure:
    1. If the blocks of 7 and 9 share a row, transpose the grid so that the way is vertical
    2. Set the 7s to 6 and the 9s to 7
    3. In each row between the blocks set the way to 2 if the cells just left and right of it are 0
    4. Transpose back if the grid was transposed
    5. Return the result
    """

    # 1. If the blocks share a row, transpose the grid
    transposed = any(7 in row and 9 in row for row in grid)
    if transposed:
        grid = [list(column) for column in zip(*grid)]
    rows7 = [r for r in range(len(grid)) if 7 in grid[r]]
    rows9 = [r for r in range(len(grid)) if 9 in grid[r]]

    # 2. Set the 7s to 6 and the 9s to 7
    result = [[{7: 6, 9: 7}.get(color, color) for color in row] for row in grid]

    # 3. Set the way to 2 in each row with 0 just left and right of it
    columns = [c for c in range(len(grid[0])) if grid[rows9[0]][c] == 9]
    for r in range(min(rows7[-1], rows9[-1]) + 1, max(rows7[0], rows9[0])):
        if grid[r][columns[0] - 1] == 0 and grid[r][columns[-1] + 1] == 0:
            for c in columns:
                result[r][c] = 2

    # 4. Transpose back
    if transposed:
        result = [list(column) for column in zip(*result)]

    return result
