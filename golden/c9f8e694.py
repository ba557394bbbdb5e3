def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first column of the input contains colors
    3. The rest of the input contains rectangles of 5 on a background of 0
    4. In the output each cell of 5 gets the color of the first cell of its row

    Procedure:
    1. Copy the grid
    2. In each row set the cells of 5 to the color of the first cell
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Set the cells of 5 to the color of the first cell of the row
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 5:
                result[r][c] = grid[r][0]

    return result
